package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.OptionalDouble;

/**
 * How strongly an advantage on one criterion counts, in the unit of that criterion.
 *
 * <p>The shapes are the six generalised criteria of Brans and Vincke; ELECTRE III reads only the three thresholds.
 *
 * @param shape form of the preference between "no matter" and "clearly better"
 * @param indifference the largest advantage that does not matter yet
 * @param strict the smallest advantage that is a clear preference
 * @param veto the disadvantage that nothing else can make good; empty where everything can be made good
 * @param spread the advantage at which a {@link Shape#GAUSSIAN} preference rises fastest
 * @see "J. P. Brans, Ph. Vincke, A Preference Ranking Organisation Method, Management Science 31(6), 1985, pp. 647-656"
 */
public record Preference(Shape shape, double indifference, double strict, OptionalDouble veto, double spread) {

    /** The six generalised criteria. */
    public enum Shape {
        /** Any advantage is a full preference. */
        USUAL,
        /** Full preference once the advantage exceeds the indifference threshold. */
        U,
        /** Preference grows in a straight line from nought to the strict threshold. */
        V,
        /** Half a preference between the two thresholds, full beyond. */
        LEVEL,
        /** Preference grows in a straight line between the two thresholds. */
        LINEAR,
        /** Preference grows smoothly, as one minus a bell curve. */
        GAUSSIAN
    }

    public Preference {
        Checked.notNegative("indifference", indifference);
        atLeast("strict", strict, "the indifference threshold", indifference);
        veto.ifPresent(limit -> atLeast("veto", limit, "the strict threshold", strict));
        if (shape == Shape.V) {
            aboveZero("strict", strict);
        }
        if (shape == Shape.GAUSSIAN) {
            aboveZero("gaussian", spread);
        }
    }

    public static Preference usual() {
        return thresholds(Shape.USUAL, 0, 0);
    }

    public static Preference uShape(double indifference) {
        return thresholds(Shape.U, indifference, indifference);
    }

    public static Preference vShape(double strict) {
        return thresholds(Shape.V, 0, strict);
    }

    public static Preference level(double indifference, double strict) {
        return thresholds(Shape.LEVEL, indifference, strict);
    }

    public static Preference linear(double indifference, double strict) {
        return thresholds(Shape.LINEAR, indifference, strict);
    }

    public static Preference gaussian(double spread) {
        return new Preference(Shape.GAUSSIAN, 0, 0, OptionalDouble.empty(), spread);
    }

    /** This preference with a disadvantage that nothing else can make good. */
    public Preference withVeto(double veto) {
        return new Preference(shape, indifference, strict, OptionalDouble.of(veto), spread);
    }

    /** Degree of preference, 0 to 1, that an advantage of this size gives. */
    double degree(double advantage) {
        if (advantage <= 0) {
            return 0;
        }
        return switch (shape) {
            case USUAL -> 1;
            case U -> advantage > indifference ? 1 : 0;
            case V -> Math.min(1, advantage / strict);
            case LEVEL -> advantage > strict ? 1 : advantage > indifference ? 0.5 : 0;
            case LINEAR -> rise(advantage, indifference, strict);
            case GAUSSIAN -> 1 - Math.exp(-advantage * advantage / (2 * spread * spread));
        };
    }

    /** How far a criterion agrees that {@code a} is at least as good as {@code b}, given the advantage of b over a. */
    double concordance(double disadvantage) {
        return 1 - rise(disadvantage, indifference, strict);
    }

    /** How far a criterion objects to a being at least as good as b, given the advantage of b over a. */
    double discordance(double disadvantage) {
        return veto.isPresent() ? rise(disadvantage, strict, veto.getAsDouble()) : 0;
    }

    private static double rise(double value, double from, double to) {
        if (value <= from) {
            return 0;
        }
        return value >= to ? 1 : (value - from) / (to - from);
    }

    private static Preference thresholds(Shape shape, double indifference, double strict) {
        return new Preference(shape, indifference, strict, OptionalDouble.empty(), 0);
    }

    private static void atLeast(String what, double value, String whose, double least) {
        if (Checked.finite(what, value) < least) {
            throw new InputRefused(
                    what,
                    String.valueOf(value),
                    "it must be at least " + whose + " " + least,
                    "raise it or lower the other");
        }
    }

    private static void aboveZero(String what, double value) {
        if (Checked.finite(what, value) <= 0) {
            throw new InputRefused(
                    what, String.valueOf(value), "this shape needs it above zero", "give a number above zero");
        }
    }
}
