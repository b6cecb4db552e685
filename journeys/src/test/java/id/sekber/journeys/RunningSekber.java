package id.sekber.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as users start it: its jar, the demonstration, an own database in a throw-away directory. */
final class RunningSekber {

    private static final Path JARS = Path.of("..", "platform", "target");

    private static final int MINUTES_TO_START = 3;

    private static final RunningSekber ONLY = start();

    private final String address;

    private RunningSekber(String address) {
        this.address = address;
    }

    /** One for all journeys of a class: each class runs in a process of its own, so none sees what another left. */
    static String address() {
        return ONLY.address;
    }

    private static RunningSekber start() {
        try {
            Path data = Files.createTempDirectory("sekber-journeys");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            // A journey ends before the slower compiler would pay.
                            "-XX:TieredStopAtLevel=1",
                            "-Dsekber.binaries=" + Path.of("target", "binaries").toAbsolutePath(),
                            "-jar",
                            jar().toString(),
                            "run",
                            "--demo",
                            "--port",
                            "0",
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, data)));
            // A start that hangs is ended, which ends its words, too, and shows them.
            CompletableFuture<Void> tooLate = CompletableFuture.runAsync(
                    process::destroyForcibly, CompletableFuture.delayedExecutor(MINUTES_TO_START, TimeUnit.MINUTES));
            String address = readyAt(process);
            tooLate.cancel(false);
            return new RunningSekber(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.filter(file -> file.getFileName().toString().matches("sekber-platform-.*\\.jar"))
                    .filter(file -> !file.toString().endsWith("-sources.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no program in platform/target: build it first, as ./sekber test does."));
        }
    }

    private static String readyAt(Process process) throws IOException {
        BufferedReader words = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Sekber is ready at ")) {
                Thread drain = new Thread(() -> words.lines().forEach(ignored -> {}));
                drain.setDaemon(true);
                drain.start();
                return line.substring("Sekber is ready at ".length());
            }
        }
        throw new IllegalStateException("Sekber did not start:\n" + said);
    }

    private static void end(Process process, Path data) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            for (Path file : filesOf(data)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The data of the journeys in " + data + " could not be removed.", e);
        }
    }

    private static List<Path> filesOf(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.sorted((one, other) -> other.compareTo(one)).toList();
        }
    }
}
