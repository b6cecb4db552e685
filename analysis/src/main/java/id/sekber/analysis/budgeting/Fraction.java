package id.sekber.analysis.budgeting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;

/** An exact fraction, zero or more; equal to every other way of writing it. */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** Bits of the quotient from which a double is rounded: its 53, and enough beyond that a last bit can stand for the rest. */
    private static final int QUOTIENT_BITS = 64;

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** Kept as given: reducing costs more than all else that is done with most fractions. */
    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** @param denominator above zero */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() <= 0 || numerator.signum() < 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no fraction of zero or more.");
        }
        return new Fraction(numerator, denominator);
    }

    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** @param other at most this one */
    public Fraction minus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.subtract(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @param other above zero */
    public Fraction over(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As a decimal number, to so many digits. */
    public BigDecimal toDecimal(MathContext digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
    }

    /** The nearest double. */
    public double toDouble() {
        if (isZero()) {
            return 0;
        }
        int shift = QUOTIENT_BITS - (numerator.bitLength() - denominator.bitLength());
        BigInteger[] parts = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(quotient.doubleValue(), -shift);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(toDouble());
    }

    /** Reduced, for instance {@code 7/3}, or {@code 2} where it is whole. */
    @Override
    public String toString() {
        BigInteger common = numerator.gcd(denominator);
        BigInteger below = denominator.divide(common);
        BigInteger above = numerator.divide(common);
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
}
