package id.sekber.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code Report JMH.json DIRECTORY}: prints a table in Markdown and draws one plot per kernel into the directory. */
public final class Report {

    private static final int MEBI = 20;

    private Report() {}

    public static void main(String[] arguments) throws IOException {
        Path jmh = Path.of(arguments[0]);
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        StringBuilder table = new StringBuilder(
                Machine.words() + ", " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version")
                        + ".\n\n| kernel | size | best | median | goal | allocated for one answer |\n|---|---|---|---|---|---|\n");
        for (Kernel kernel : Kernel.ALL) {
            List<Measured> measured = new ArrayList<>(Measured.of(kernel, jmh));
            measured.sort(Comparator.comparing(Measured::series).thenComparing(Measured::size));
            measured.forEach(one -> table.append(row(kernel, one)));
            if (!measured.isEmpty()) {
                Files.writeString(directory.resolve(kernel.file() + ".svg"), new GrowthPlot(kernel, measured).svg());
            }
        }
        System.out.print(table);
    }

    private static String row(Kernel kernel, Measured one) {
        String goal = kernel.goals().stream()
                .filter(wanted -> wanted.size() == one.size())
                .map(wanted -> seconds(wanted.seconds()) + (one.best() <= wanted.seconds() ? "" : " (missed)"))
                .findFirst()
                .orElse("");
        return String.format(
                Locale.ROOT,
                "| %s%s | %,.0f %s | %s | %s | %s | %s |%n",
                kernel.title(),
                one.series().isEmpty() ? "" : ", " + one.series(),
                one.size(),
                kernel.sizeLabel(),
                seconds(one.best()),
                seconds(one.median()),
                goal,
                String.format(Locale.ROOT, "%,.1f MiB", one.bytes() / (1 << MEBI)));
    }

    /** Three digits, in the unit that fits. */
    static String seconds(double seconds) {
        if (seconds >= 0.1) {
            return shortened(seconds) + " s";
        }
        return seconds >= 1e-4 ? shortened(seconds * 1e3) + " ms" : shortened(seconds * 1e6) + " µs";
    }

    private static String shortened(double number) {
        return number >= 100
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.3g", number)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }
}
