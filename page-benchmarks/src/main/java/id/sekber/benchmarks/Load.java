package id.sekber.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One page under load: so many at once, each asking again as soon as it was answered. */
final class Load {

    /** @param requests how many were answered
     * @param length bytes of one answer
     * @param seconds how long it took
     * @param nanoseconds how long each waited, in increasing order */
    record Answers(int requests, int length, double seconds, long[] nanoseconds) {

        double perSecond() {
            return requests / seconds;
        }

        /** The wait in milliseconds that this share of the requests did not exceed. */
        double milliseconds(double share) {
            return nanoseconds[(int) Math.ceil(share * nanoseconds.length) - 1] / 1e6;
        }

        Answers and(Answers other) {
            long[] all = Arrays.copyOf(nanoseconds, nanoseconds.length + other.nanoseconds.length);
            System.arraycopy(other.nanoseconds, 0, all, nanoseconds.length, other.nanoseconds.length);
            Arrays.sort(all);
            return new Answers(requests + other.requests, length, seconds + other.seconds, all);
        }
    }

    private final Visitor visitor;
    private final int atOnce;

    Load(Visitor visitor, int atOnce) {
        this.visitor = visitor;
        this.atOnce = atOnce;
    }

    Answers on(String path, Duration duration) throws InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(atOnce);
        try {
            long begin = System.nanoTime();
            long end = begin + duration.toNanos();
            List<Future<long[]>> waits = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                waits.add(readers.submit(() -> waitsUntil(end, path)));
            }
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> part : waits) {
                parts.add(part.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Answers(all.length, visitor.read(path), seconds, all);
        } catch (ExecutionException e) {
            throw new IllegalStateException(path + " could not be read to the end.", e);
        } finally {
            readers.shutdownNow();
        }
    }

    private long[] waitsUntil(long end, String path) {
        long[] waits = new long[1024];
        int count = 0;
        long now = System.nanoTime();
        while (now < end) {
            visitor.read(path);
            long answered = System.nanoTime();
            if (count == waits.length) {
                waits = Arrays.copyOf(waits, 2 * count);
            }
            waits[count++] = answered - now;
            now = answered;
        }
        return Arrays.copyOf(waits, count);
    }
}
