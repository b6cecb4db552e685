package id.sekber.cases;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the eleven codes by which the nearness of two cooperations is judged. */
public enum Attribute {
    MODEL(nominal(Coding::model)),
    NETWORK(nominal(Coding::network)),
    RULE(nominal(Coding::rule)),
    PROFESSIONAL_MANAGER(nominal(Coding::professionalManager)),
    ROTATING_CHAIR(nominal(Coding::rotatingChair)),
    FUNDING(overlap(Coding::funding)),
    OWN_REVENUE(nominal(Coding::ownRevenue)),
    BASIS(nominal(Coding::basis)),
    LEGAL_PERSONALITY(nominal(Coding::legalPersonality)),
    SECTORS(overlap(Coding::sectors)),
    MEMBERS(Attribute::size);

    private interface Agreement {
        OptionalDouble between(Coding one, Coding other, MemberRange range);
    }

    private final Agreement agreement;

    Attribute(Agreement agreement) {
        this.agreement = agreement;
    }

    public String messageKey() {
        return "cases.attribute." + name().toLowerCase(Locale.ROOT);
    }

    /** From 0, nothing in common, to 1, the same; empty where one of the two is unknown. */
    OptionalDouble agreement(Coding one, Coding other, MemberRange range) {
        return agreement.between(one, other, range);
    }

    private static Agreement nominal(Function<Coding, @Nullable Object> code) {
        return (one, other, range) -> {
            Object left = code.apply(one);
            Object right = code.apply(other);
            return left == null || right == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(left.equals(right) ? 1 : 0);
        };
    }

    /** What both have, as a part of what at least one has (Jaccard). Two that have nothing are the same. */
    private static Agreement overlap(Function<Coding, @Nullable Set<?>> codes) {
        return (one, other, range) -> {
            Set<?> left = codes.apply(one);
            Set<?> right = codes.apply(other);
            if (left == null || right == null) {
                return OptionalDouble.empty();
            }
            Set<Object> either = new HashSet<>(left);
            either.addAll(right);
            long both = left.stream().filter(right::contains).count();
            return OptionalDouble.of(either.isEmpty() ? 1 : (double) both / either.size());
        };
    }

    private static OptionalDouble size(Coding one, Coding other, MemberRange range) {
        return one.members() == null || other.members() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(range.agreement(one.members(), other.members()));
    }
}
