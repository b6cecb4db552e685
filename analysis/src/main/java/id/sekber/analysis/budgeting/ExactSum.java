package id.sekber.analysis.budgeting;

import java.math.BigInteger;

/** A sum of whole numbers, zero or more, that never overflows and is quick while they are small. */
final class ExactSum {

    private BigInteger large = BigInteger.ZERO;
    private long small;

    void add(long number) {
        long sum = small + number;
        if (sum < 0) {
            large = large.add(BigInteger.valueOf(small));
            small = number;
        } else {
            small = sum;
        }
    }

    void add(BigInteger number) {
        large = large.add(number);
    }

    BigInteger value() {
        return large.signum() == 0 ? BigInteger.valueOf(small) : large.add(BigInteger.valueOf(small));
    }

    boolean isZero() {
        return small == 0 && large.signum() == 0;
    }
}
