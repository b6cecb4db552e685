package id.sekber.analysis.games;

import java.util.Arrays;

/** Looks through all coalitions for those that complain most: one addition and one comparison for each. */
final class ExcessScan {

    /** The sums of this many low players stay in the nearest cache. */
    private static final int LOW_PLAYERS = 10;

    private final int n;
    private final double[] values;
    private final double sign;
    private final boolean perCapita;
    private final int low;

    ExcessScan(CoalitionGame game, boolean perCapita) {
        this.n = game.size();
        this.values = game.table();
        this.sign = game.sign();
        this.perCapita = perCapita;
        this.low = Math.min(n, LOW_PLAYERS);
    }

    /** What one look holds beside the table: a sum and a mark for each set of the players that are not low. */
    static long bytes(int players) {
        return (long) (Double.BYTES + Long.BYTES) << Math.max(0, players - LOW_PLAYERS);
    }

    int weight(int coalition) {
        return perCapita ? Integer.bitCount(coalition) : 1;
    }

    /** The value of the coalition as a cost. */
    double cost(int coalition) {
        return sign * values[coalition];
    }

    /**
     * The coalitions outside the span, neither empty nor grand, that complain by more than {@code level} and
     * {@code slack} together: at most {@code most}, the worst.
     *
     * @param charges what each player pays, as costs
     */
    int[] worst(double[] charges, double level, double slack, FixedSpan span, int most) {
        double[] lowSums = sums(charges, 0, low);
        double[] highSums = sums(charges, low, n - low);
        long[] orthogonal = span.orthogonal();
        long[] lowMarks = marks(orthogonal, 0, low);
        long[] highMarks = marks(orthogonal, low, n - low);
        Worst worst = new Worst(most, slack);
        int block = 1 << low;
        for (int h = 0; h < highSums.length; h++) {
            int from = h << low;
            double base = highSums[h] - (perCapita ? Integer.bitCount(h) * level : level);
            double threshold = worst.threshold;
            for (int j = 0; j < block; j++) {
                double complaint = base + lowSums[j] - sign * values[from + j];
                if (perCapita) {
                    complaint -= Integer.bitCount(j) * level;
                }
                if (complaint > threshold && !FixedSpan.cancel(highMarks[h], lowMarks[j])) {
                    worst.add(complaint, from + j);
                    threshold = worst.threshold;
                }
            }
        }
        return worst.coalitions();
    }

    /** The largest complaint, per head where so measured, of all coalitions outside the span. */
    double largest(double[] charges, FixedSpan span) {
        double largest = Double.NEGATIVE_INFINITY;
        double[] lowSums = sums(charges, 0, low);
        double[] highSums = sums(charges, low, n - low);
        long[] orthogonal = span.orthogonal();
        long[] lowMarks = marks(orthogonal, 0, low);
        long[] highMarks = marks(orthogonal, low, n - low);
        int block = 1 << low;
        for (int h = 0; h < highSums.length; h++) {
            for (int j = 0; j < block; j++) {
                int coalition = (h << low) + j;
                double complaint =
                        (highSums[h] + lowSums[j] - sign * values[coalition]) / Math.max(1, weight(coalition));
                if (complaint > largest && !FixedSpan.cancel(highMarks[h], lowMarks[j])) {
                    largest = complaint;
                }
            }
        }
        return largest;
    }

    static double[] sums(double[] amounts, int from, int count) {
        double[] sums = new double[1 << count];
        for (int k = 0; k < count; k++) {
            int bit = 1 << k;
            for (int j = 0; j < bit; j++) {
                sums[bit + j] = sums[j] + amounts[from + k];
            }
        }
        return sums;
    }

    private static long[] marks(long[] orthogonal, int from, int count) {
        long[] marks = new long[1 << count];
        for (int k = 0; k < count; k++) {
            int bit = 1 << k;
            for (int j = 0; j < bit; j++) {
                marks[bit + j] = FixedSpan.plus(marks[j], orthogonal[from + k]);
            }
        }
        return marks;
    }

    /** A heap of the worst complaints, the least of them on top. */
    private static final class Worst {
        private final double[] complaints;
        private final int[] coalitions;
        private int size;
        private double threshold;

        Worst(int most, double threshold) {
            this.complaints = new double[most];
            this.coalitions = new int[most];
            this.threshold = threshold;
        }

        void add(double complaint, int coalition) {
            if (size < complaints.length) {
                rise(size++, complaint, coalition);
            } else {
                sink(complaint, coalition);
            }
            if (size == complaints.length) {
                threshold = complaints[0];
            }
        }

        private void rise(int from, double complaint, int coalition) {
            int at = from;
            while (at > 0 && complaints[(at - 1) / 2] > complaint) {
                move((at - 1) / 2, at);
                at = (at - 1) / 2;
            }
            put(at, complaint, coalition);
        }

        private void sink(double complaint, int coalition) {
            int at = 0;
            while (true) {
                int child = 2 * at + 1;
                if (child + 1 < size && complaints[child + 1] < complaints[child]) {
                    child++;
                }
                if (child >= size || complaints[child] >= complaint) {
                    break;
                }
                move(child, at);
                at = child;
            }
            put(at, complaint, coalition);
        }

        private void move(int from, int to) {
            put(to, complaints[from], coalitions[from]);
        }

        private void put(int at, double complaint, int coalition) {
            complaints[at] = complaint;
            coalitions[at] = coalition;
        }

        int[] coalitions() {
            return Arrays.copyOf(coalitions, size);
        }
    }
}
