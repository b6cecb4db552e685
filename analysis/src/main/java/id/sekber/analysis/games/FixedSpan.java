package id.sekber.analysis.games;

/**
 * The coalitions whose excess is settled, and all that follow from them: the span of their indicator vectors.
 *
 * <p>Computed modulo the prime 2^61 - 1. A determinant of zeros and ones of order 30 is below 2^47 (Hadamard), so a rank
 * modulo this prime is the rank itself.
 */
final class FixedSpan {

    private static final long PRIME = (1L << 61) - 1;

    private final int n;
    /** Row i, if there, has its leading one in column i and zeros in the leading columns of all others. */
    private final long[][] rows;

    private final boolean[] leads;
    private int rank;

    FixedSpan(int n) {
        this.n = n;
        this.rows = new long[n][];
        this.leads = new boolean[n];
    }

    int rank() {
        return rank;
    }

    boolean contains(int coalition) {
        return leader(reduced(coalition)) < 0;
    }

    /** Adds a coalition; false if it was in the span already. */
    boolean add(int coalition) {
        long[] row = reduced(coalition);
        int lead = leader(row);
        if (lead < 0) {
            return false;
        }
        long inverse = power(row[lead], PRIME - 2);
        for (int j = 0; j < n; j++) {
            row[j] = times(row[j], inverse);
        }
        for (int i = 0; i < n; i++) {
            if (leads[i]) {
                subtract(rows[i], row, rows[i][lead]);
            }
        }
        rows[lead] = row;
        leads[lead] = true;
        rank++;
        return true;
    }

    /**
     * One number per player such that the numbers of a coalition sum to zero if it is in the span, and otherwise do so
     * with probability 2^-61: a random vector orthogonal to the span. The numbers are fixed, not drawn anew.
     */
    long[] orthogonal() {
        long[] z = new long[n];
        for (int j = 0; j < n; j++) {
            if (!leads[j]) {
                z[j] = Math.floorMod(mixed(j + 64L * rank), PRIME);
            }
        }
        for (int i = 0; i < n; i++) {
            if (leads[i]) {
                long sum = 0;
                for (int j = 0; j < n; j++) {
                    if (!leads[j]) {
                        sum = plus(sum, times(rows[i][j], z[j]));
                    }
                }
                z[i] = sum == 0 ? 0 : PRIME - sum;
            }
        }
        return z;
    }

    static long plus(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    /** True if two numbers below the prime sum to zero modulo it. */
    static boolean cancel(long a, long b) {
        long sum = a + b;
        return sum == 0 || sum == PRIME;
    }

    private long[] reduced(int coalition) {
        long[] row = new long[n];
        for (int j = 0; j < n; j++) {
            row[j] = coalition >>> j & 1;
        }
        for (int i = 0; i < n; i++) {
            if (leads[i] && row[i] != 0) {
                subtract(row, rows[i], row[i]);
            }
        }
        return row;
    }

    private int leader(long[] row) {
        for (int j = 0; j < n; j++) {
            if (row[j] != 0) {
                return j;
            }
        }
        return -1;
    }

    private void subtract(long[] from, long[] row, long factor) {
        if (factor != 0) {
            long negated = PRIME - factor;
            for (int j = 0; j < n; j++) {
                from[j] = plus(from[j], times(row[j], negated));
            }
        }
    }

    private static long times(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return plus(low & PRIME, (low >>> 61 | high << 3) % PRIME);
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }

    /** Steele, Lea and Flood's mixing function: bits that share no pattern with coalitions. */
    private static long mixed(long seed) {
        long z = (seed + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
