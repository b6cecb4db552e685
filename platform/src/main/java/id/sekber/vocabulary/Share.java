package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A part of one whole, from 0 to 1, as an exact fraction in lowest terms. */
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {

    public static final Share NOTHING = of(0, 1);
    public static final Share WHOLE = of(1, 1);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Share {
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException(
                    "%s/%s is not a share; it must lie between 0 and 1, with a denominator above 0."
                            .formatted(numerator, denominator));
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** 12.5 is one eighth. */
    public static Share ofPercent(BigDecimal percent) {
        return ofRatio(percent, new BigDecimal(HUNDRED));
    }

    public static Share ofRatio(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(Math.max(part.scale(), whole.scale()), 0);
        return new Share(
                part.setScale(scale).unscaledValue(), whole.setScale(scale).unscaledValue());
    }

    /** The text form {@code 1/3}, which loses nothing. */
    public static Share parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new Share(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException notAFraction) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a share; write a fraction such as 1/3.".formatted(text), notAFraction);
        }
    }

    public Share times(Share other) {
        return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Refused when the sum is more than the whole. */
    public Share plus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** What is left of the whole. */
    public Share complement() {
        return new Share(denominator.subtract(numerator), denominator);
    }

    public boolean isNothing() {
        return numerator.signum() == 0;
    }

    public BigDecimal toDecimal(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
