package id.sekber.goals;

import id.sekber.regions.Affairs;
import id.sekber.regions.Goals;
import id.sekber.regions.Indicators;
import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what someone wrote of a goal; each refusal names the value, the rule and the way out, at its column. */
final class GoalReader {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal LARGEST_TARGET = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 6;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private static final Map<GoalColumn, Integer> LONGEST = Map.of(
            GoalColumn.PLAN, 200,
            GoalColumn.TITLE, 300,
            GoalColumn.OWN_INDICATOR, 200,
            GoalColumn.UNIT, 60,
            GoalColumn.PLACE, 200,
            GoalColumn.INTENDED_USE, 200,
            GoalColumn.TARGET_GROUP, 200,
            GoalColumn.SOURCE, 1000);

    private final Affairs affairs;
    private final Goals sdgs;
    private final Indicators indicators;
    private final Function<String, Reading<BigDecimal>> numbers;
    private Problems problems = Problems.NONE;

    private GoalReader(
            Affairs affairs, Goals sdgs, Indicators indicators, Function<String, Reading<BigDecimal>> numbers) {
        this.affairs = affairs;
        this.sdgs = sdgs;
        this.indicators = indicators;
        this.numbers = numbers;
    }

    /** What a person typed, in figures of their language. */
    static Outcome<Aim> typed(GoalForm form, Affairs affairs, Goals sdgs, Indicators indicators, Figures figures) {
        return new GoalReader(affairs, sdgs, indicators, figures::readNumber).read(form);
    }

    /** What stands in a file, where a point parts the decimals. */
    static Outcome<Aim> inAFile(GoalForm form, Affairs affairs, Goals sdgs, Indicators indicators) {
        return new GoalReader(affairs, sdgs, indicators, GoalReader::plain).read(form);
    }

    private static Reading<BigDecimal> plain(String text) {
        return PLAIN.matcher(text).matches()
                ? Reading.read(new BigDecimal(text))
                : Reading.refused(Reason.of("goals.target.plain", shown(text)));
    }

    private Outcome<Aim> read(GoalForm form) {
        LONGEST.forEach((column, longest) -> {
            int length = form.cell(column).length();
            problems = problems.unless(length <= longest, column.key(), "goals.text.long", length, longest);
        });
        PlanKind kind = chosen(form, GoalColumn.PLAN_KIND, PlanKind::find, "goals.plan.kind.unknown");
        if (form.cell(GoalColumn.PLAN_KIND).isEmpty()) {
            refuse(GoalColumn.PLAN_KIND, "goals.plan.kind.missing");
        }
        require(form, GoalColumn.PLAN, "goals.plan.missing");
        Integer from = year(form, GoalColumn.PERIOD_FROM, true);
        Integer until = year(form, GoalColumn.PERIOD_UNTIL, true);
        if (from != null && until != null && until < from) {
            refuse(
                    GoalColumn.PERIOD_UNTIL,
                    "goals.period.backwards",
                    form.cell(GoalColumn.PERIOD_FROM),
                    form.cell(GoalColumn.PERIOD_UNTIL));
        }
        require(form, GoalColumn.TITLE, "goals.title.missing");
        AffairCode affair = affair(form.cell(GoalColumn.AFFAIR));
        Integer sdg = sdg(form.cell(GoalColumn.SDG));
        String indicator = indicator(form);
        String own = form.cell(GoalColumn.OWN_INDICATOR);
        Direction direction = direction(form, !form.cell(GoalColumn.INDICATOR).isEmpty() || !own.isEmpty());
        BigDecimal target = target(form, direction);
        Integer targetYear = year(form, GoalColumn.TARGET_YEAR, false);
        wholeTarget(form);
        Priority priority = chosen(form, GoalColumn.PRIORITY, Priority::find, "goals.priority.unknown");
        if (!form.cell(GoalColumn.INTENDED_USE).isEmpty()
                && form.cell(GoalColumn.PLACE).isEmpty()) {
            refuse(GoalColumn.PLACE, "goals.place.missing", shown(form.cell(GoalColumn.INTENDED_USE)));
        }
        if (problems.any() || kind == null || from == null || until == null) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Aim(
                kind,
                form.cell(GoalColumn.PLAN),
                from,
                until,
                form.cell(GoalColumn.TITLE),
                affair,
                sdg,
                indicator,
                own,
                direction,
                target,
                form.cell(GoalColumn.UNIT),
                targetYear,
                priority,
                form.cell(GoalColumn.PLACE),
                form.cell(GoalColumn.INTENDED_USE),
                form.cell(GoalColumn.TARGET_GROUP),
                form.cell(GoalColumn.SOURCE)));
    }

    private void refuse(GoalColumn column, String key, Object... arguments) {
        problems = problems.and(column.key(), key, arguments);
    }

    private void require(GoalForm form, GoalColumn column, String key) {
        if (form.cell(column).isEmpty()) {
            refuse(column, key);
        }
    }

    private <T> @Nullable T chosen(
            GoalForm form, GoalColumn column, Function<String, Optional<T>> find, String unknown) {
        String text = form.cell(column);
        Optional<T> found = find.apply(text);
        if (found.isEmpty() && !text.isEmpty()) {
            refuse(column, unknown, shown(text));
        }
        return found.orElse(null);
    }

    private @Nullable Integer year(GoalForm form, GoalColumn column, boolean required) {
        String text = form.cell(column);
        if (text.isEmpty()) {
            if (required) {
                refuse(column, "goals.year.missing");
            }
            return null;
        }
        Integer year = WHOLE.matcher(text).matches() ? Integer.valueOf(text) : null;
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            refuse(column, "goals.year.unreadable", shown(text), String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
            return null;
        }
        return year;
    }

    private @Nullable AffairCode affair(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            AffairCode code = AffairCode.of(text);
            if (affairs.find(code).isPresent()) {
                return code;
            }
        } catch (IllegalArgumentException notACode) {
            // The refusal below tells what a code looks like.
        }
        refuse(GoalColumn.AFFAIR, "goals.affair.unknown", shown(text));
        return null;
    }

    private @Nullable Integer sdg(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (sdgs.find(number).isPresent()) {
                return number;
            }
        }
        refuse(GoalColumn.SDG, "goals.sdg.unknown", shown(text), sdgs.all().size());
        return null;
    }

    private @Nullable String indicator(GoalForm form) {
        String name = form.cell(GoalColumn.INDICATOR);
        if (name.isEmpty()) {
            return null;
        }
        if (indicators.name(name).isEmpty()) {
            refuse(GoalColumn.INDICATOR, "goals.indicator.unknown", shown(name));
        }
        if (!form.cell(GoalColumn.OWN_INDICATOR).isEmpty()) {
            refuse(GoalColumn.OWN_INDICATOR, "goals.indicator.two", shown(form.cell(GoalColumn.OWN_INDICATOR)));
        }
        return name;
    }

    private @Nullable Direction direction(GoalForm form, boolean measured) {
        Direction direction = chosen(form, GoalColumn.DIRECTION, Direction::find, "goals.direction.unknown");
        boolean given = !form.cell(GoalColumn.DIRECTION).isEmpty();
        if (measured && !given) {
            refuse(GoalColumn.DIRECTION, "goals.direction.missing");
        } else if (given && !measured) {
            refuse(GoalColumn.INDICATOR, "goals.direction.ofNothing");
        }
        return direction;
    }

    private @Nullable BigDecimal target(GoalForm form, @Nullable Direction direction) {
        String text = form.cell(GoalColumn.TARGET);
        if (text.isEmpty()) {
            return null;
        }
        if (direction == null && form.cell(GoalColumn.DIRECTION).isEmpty()) {
            refuse(GoalColumn.TARGET, "goals.target.ofNothing", shown(text));
        }
        return numbers.apply(text).<@Nullable BigDecimal>fold(this::checked, reason -> {
            problems = problems.and(GoalColumn.TARGET.key(), reason);
            return null;
        });
    }

    private @Nullable BigDecimal checked(BigDecimal number) {
        BigDecimal target = number.stripTrailingZeros();
        target = target.scale() < 0 ? target.setScale(0) : target;
        if (target.abs().compareTo(LARGEST_TARGET) > 0) {
            refuse(GoalColumn.TARGET, "goals.target.large", target, LARGEST_TARGET);
        } else if (target.scale() > MOST_DECIMALS) {
            refuse(GoalColumn.TARGET, "goals.target.fine", target, MOST_DECIMALS);
        }
        return target;
    }

    private void wholeTarget(GoalForm form) {
        boolean given = !form.cell(GoalColumn.TARGET).isEmpty();
        for (GoalColumn part : new GoalColumn[] {GoalColumn.UNIT, GoalColumn.TARGET_YEAR}) {
            if (given && form.cell(part).isEmpty()) {
                refuse(part, part == GoalColumn.UNIT ? "goals.unit.missing" : "goals.targetYear.missing");
            } else if (!given && !form.cell(part).isEmpty()) {
                refuse(GoalColumn.TARGET, "goals.target.missing", shown(form.cell(part)));
            }
        }
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
