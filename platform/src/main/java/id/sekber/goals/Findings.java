package id.sekber.goals;

import id.sekber.goals.Finding.Kind;
import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which goals of different members are held against each other. Each rule says in a sentence why it found
 * something. What is only near is said only where no stronger rule speaks.
 */
final class Findings {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final GoalNames names;

    Findings(GoalNames names) {
        this.names = names;
    }

    /** Of every pair of goals of different members; the gravest kind first, within it in the order of the goals. */
    List<Finding> among(List<DevelopmentGoal> goals) {
        List<Keys> keys = goals.stream().map(Keys::of).toList();
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                if (!keys.get(i).memberCode().equals(keys.get(j).memberCode())) {
                    found.addAll(between(keys.get(i), keys.get(j)));
                }
            }
        }
        found.sort(Comparator.comparing(Finding::kind));
        return found;
    }

    private List<Finding> between(Keys one, Keys other) {
        boolean inOrder = one.goal().member().ordinal() < other.goal().member().ordinal();
        Keys first = inOrder ? one : other;
        Keys second = inOrder ? other : one;
        List<Finding> found = Stream.of(direction(first, second), place(first, second), group(first, second))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? near(first, second).stream().toList() : found;
    }

    /** The same indicator, to go the same way or the opposite one. */
    private Optional<Finding> direction(Keys first, Keys second) {
        Direction one = first.aim().direction();
        Direction other = second.aim().direction();
        if (one == null || other == null || !first.indicator().equals(second.indicator())) {
            return Optional.empty();
        }
        if (one == other) {
            return found(
                    Kind.ALIGNED,
                    first,
                    second,
                    "goals.why.aligned",
                    names.indicatorOf(first.aim()),
                    Reason.of(one.towards()));
        }
        boolean opposite = one != Direction.KEEP && other != Direction.KEEP;
        return found(
                opposite ? Kind.OPPOSITE : Kind.NEAR,
                first,
                second,
                opposite ? "goals.why.opposite" : "goals.why.keeps",
                names.indicatorOf(first.aim()),
                first.goal().member().shortName(),
                Reason.of(one.towards()),
                second.goal().member().shortName(),
                Reason.of(other.towards()));
    }

    /** The same place, for something else or for the same. */
    private Optional<Finding> place(Keys first, Keys second) {
        if (first.place().isEmpty()
                || !first.place().equals(second.place())
                || first.use().isEmpty()) {
            return Optional.empty();
        }
        if (second.use().isEmpty()) {
            return Optional.empty();
        }
        if (first.use().equals(second.use())) {
            return found(
                    Kind.ALIGNED,
                    first,
                    second,
                    "goals.why.sameUse",
                    first.aim().place(),
                    first.aim().intendedUse());
        }
        return found(
                Kind.DIFFERENT_USE,
                first,
                second,
                "goals.why.differentUse",
                first.aim().place(),
                first.goal().member().shortName(),
                first.aim().intendedUse(),
                second.goal().member().shortName(),
                second.aim().intendedUse());
    }

    /** The same people served twice, or better together. */
    private Optional<Finding> group(Keys first, Keys second) {
        if (first.group().isEmpty() || !first.group().equals(second.group())) {
            return Optional.empty();
        }
        return found(
                Kind.SAME_GROUP,
                first,
                second,
                "goals.why.sameGroup",
                first.aim().targetGroup());
    }

    private Optional<Finding> near(Keys first, Keys second) {
        AffairCode affair = same(first.aim().affair(), second.aim().affair());
        Integer sdg = same(first.aim().sdg(), second.aim().sdg());
        if (affair != null && sdg != null) {
            return found(Kind.NEAR, first, second, "goals.why.near.both", names.affair(affair), names.sdg(sdg));
        } else if (affair != null) {
            return found(Kind.NEAR, first, second, "goals.why.near.affair", names.affair(affair));
        } else if (sdg != null) {
            return found(Kind.NEAR, first, second, "goals.why.near.sdg", names.sdg(sdg));
        }
        return Optional.empty();
    }

    private static <T> @Nullable T same(@Nullable T one, @Nullable T other) {
        return Objects.equals(one, other) ? one : null;
    }

    private static Optional<Finding> found(Kind kind, Keys first, Keys second, String why, Object... arguments) {
        return Optional.of(new Finding(kind, first.goal(), second.goal(), Reason.of(why, arguments)));
    }

    /** What is compared, with case, spaces and punctuation set aside. */
    private record Keys(
            DevelopmentGoal goal, String memberCode, String indicator, String place, String use, String group) {

        static Keys of(DevelopmentGoal goal) {
            Aim aim = goal.aim();
            return new Keys(
                    goal,
                    goal.member().code(),
                    aim.indicator() == null ? plain(aim.ownIndicator()) : "=" + aim.indicator(),
                    plain(aim.place()),
                    plain(aim.intendedUse()),
                    plain(aim.targetGroup()));
        }

        Aim aim() {
            return goal.aim();
        }

        private static String plain(String text) {
            return BETWEEN_WORDS
                    .matcher(text.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
        }
    }
}
