package id.sekber.analysis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What a process took, by the kernel's own account ({@code /proc}, so on Linux only; elsewhere all but the wall clock is 0).
 *
 * <p>The account ends with the process, so it is read every millisecond and the last reading counts; it goes in hundredths
 * of a second.
 *
 * @param wall seconds from start to end
 * @param processors seconds of all cores, children that have ended included
 * @param peak the most that was resident, in KiB
 */
record WatchedProcess(double wall, double processors, long peak) {

    private static final double TICKS_A_SECOND = 100;
    private static final double NANOS = 1e9;

    /** Where the times stand behind the name of the program: of itself and of its children, user and system each. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    static WatchedProcess of(ProcessBuilder builder) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = builder.start();
        Path account = Path.of("/proc", Long.toString(process.pid()));
        double processors = 0;
        long peak = 0;
        while (!process.waitFor(1, TimeUnit.MILLISECONDS)) {
            processors = Math.max(processors, processors(account));
            peak = Math.max(peak, peak(account));
        }
        double wall = (System.nanoTime() - begun) / NANOS;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    String.join(" ", builder.command()) + " ended with " + process.exitValue() + ".");
        }
        return new WatchedProcess(wall, processors, peak);
    }

    private static double processors(Path account) {
        String all = text(account.resolve("stat"));
        // The name of the program stands in brackets and may hold blanks.
        String[] fields = all.substring(all.lastIndexOf(')') + 1).strip().split(" ");
        double ticks = 0;
        for (int i = FIRST_TIME; i < FIRST_TIME + TIMES && i < fields.length; i++) {
            ticks += Double.parseDouble(fields[i]);
        }
        return ticks / TICKS_A_SECOND;
    }

    private static long peak(Path account) {
        return text(account.resolve("status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Empty once the process has ended. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
