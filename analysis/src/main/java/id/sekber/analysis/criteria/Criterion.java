package id.sekber.analysis.criteria;

import id.sekber.analysis.InputRefused;
import java.util.Optional;

/**
 * One thing that matters, and in which direction.
 *
 * @param name what the members call it; unique in a table
 * @param direction whether less or more is better
 * @param preference when an advantage matters (PROMETHEE, ELECTRE III)
 * @param scale the range that partial values span (stochastic acceptability)
 * @param value the worth of each score (additive value)
 */
public record Criterion(
        String name,
        Direction direction,
        Optional<Preference> preference,
        Optional<Scale> scale,
        Optional<ValueFunction> value) {

    public Criterion {
        scale.ifPresent(range -> requireSense(name, direction, range));
    }

    private static void requireSense(String name, Direction direction, Scale range) {
        if (direction.advantage(range.best(), range.worst()) < 0) {
            throw new InputRefused(
                    "scale of \"" + name + "\"",
                    "best " + range.best() + " and worst " + range.worst(),
                    direction == Direction.MAXIMISE ? "more is better here" : "less is better here",
                    "exchange the two or turn the direction");
        }
    }

    public static Criterion minimise(String name) {
        return new Criterion(name, Direction.MINIMISE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Criterion maximise(String name) {
        return new Criterion(name, Direction.MAXIMISE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Criterion with(Preference preference) {
        return new Criterion(name, direction, Optional.of(preference), scale, value);
    }

    public Criterion with(Scale scale) {
        return new Criterion(name, direction, preference, Optional.of(scale), value);
    }

    public Criterion with(ValueFunction value) {
        return new Criterion(name, direction, preference, scale, Optional.of(value));
    }
}
