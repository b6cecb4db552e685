package id.sekber.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long does each kind of analysis take as a whole process, launcher included, and how much memory does it hold at most?
 *
 * <p>{@code Processes LAUNCHER QUESTIONS JAVA...}: asks each question of the directory, whose file is named for its kind up to the first point, with
 * each Java home given, and prints a table in Markdown: of five runs the least wall clock, the least CPU and the highest
 * peak. One run before them is not counted, since it may have to make the archive of classes.
 */
public final class Processes {

    private static final int RUNS = 5;
    private static final double KIBI = 1 << 10;

    private Processes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path launcher = Path.of(arguments[0]);
        List<Path> questions;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            questions = files.sorted().toList();
        }
        StringBuilder table = new StringBuilder();
        for (Path question : questions) {
            for (String home : List.of(arguments).subList(2, arguments.length)) {
                table.append(row(launcher, question, home));
            }
        }
        System.out.printf(
                "%s.%n%n| question | Java | wall | CPU | peak resident |%n|---|---|---|---|---|%n", Machine.words());
        System.out.print(table);
    }

    private static String row(Path launcher, Path question, String home) throws IOException, InterruptedException {
        String name = question.getFileName().toString();
        String kind = name.replaceAll("\\..*", "");
        ProcessBuilder asking = new ProcessBuilder(launcher.toString(), "analyse", kind, question.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        asking.environment().put("SEKBER_JAVA_HOME", home);
        WatchedProcess.of(asking);
        List<WatchedProcess> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(WatchedProcess.of(asking));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %,.0f MiB |%n",
                name.replaceAll("\\.[^.]*$", ""),
                version(home),
                Report.seconds(
                        least(runs, Comparator.comparing(WatchedProcess::wall)).wall()),
                Report.seconds(least(runs, Comparator.comparing(WatchedProcess::processors))
                        .processors()),
                least(runs, Comparator.comparing(WatchedProcess::peak).reversed())
                                .peak()
                        / KIBI);
    }

    private static WatchedProcess least(List<WatchedProcess> runs, Comparator<WatchedProcess> order) {
        return runs.stream().min(order).orElseThrow();
    }

    private static String version(String home) throws IOException {
        return Files.readAllLines(Path.of(home, "release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                .findFirst()
                .orElse(home);
    }
}
