package id.sekber.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** On what was measured, and how busy it was. */
final class Machine {

    private static final int MEBI = 20;

    private Machine() {}

    /** In one line, with the load of now. */
    static String words() throws IOException {
        String model = linesOf(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        String memory = linesOf(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / (1 << MEBI) + " GiB")
                .findFirst()
                .orElse("memory unknown");
        String load = linesOf(Path.of("/proc/loadavg")).stream()
                .map(line -> line.split(" ")[0])
                .findFirst()
                .orElse("unknown");
        return String.format(
                "Machine: %d cores (%s), %s, load at the end %s",
                Runtime.getRuntime().availableProcessors(), model, memory, load);
    }

    private static List<String> linesOf(Path file) throws IOException {
        return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
    }
}
