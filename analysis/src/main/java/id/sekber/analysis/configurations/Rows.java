package id.sekber.analysis.configurations;

import java.util.Arrays;
import java.util.BitSet;

/** Sets of rows as bit masks, 64 rows a word: what the cover search asks of them a million times. */
final class Rows {

    private Rows() {}

    static long[] of(BitSet set, int rows) {
        return Arrays.copyOf(set.toLongArray(), (rows + 63) / 64);
    }

    static long[] all(int rows) {
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        return of(all, rows);
    }

    static boolean contain(long[] set, int row) {
        return (set[row >> 6] >>> row & 1) != 0;
    }

    static boolean containAll(long[] outer, long[] inner) {
        for (int i = 0; i < inner.length; i++) {
            if ((inner[i] & ~outer[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isEmpty(long[] set) {
        for (long word : set) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean meet(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & other[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static int countBoth(long[] one, long[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += Long.bitCount(one[i] & other[i]);
        }
        return count;
    }

    static long[] both(long[] one, long[] other) {
        long[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other[i];
        }
        return both;
    }

    static long[] without(long[] set, long[] removed) {
        long[] rest = set.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~removed[i];
        }
        return rest;
    }

    static int first(long[] set) {
        for (int i = 0; i < set.length; i++) {
            if (set[i] != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(set[i]);
            }
        }
        return -1;
    }
}
