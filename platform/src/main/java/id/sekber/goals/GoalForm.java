package id.sekber.goals;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A goal as typed, or as it stands in a file.
 *
 * @param cells what each column says; one that says nothing may be absent
 * @param version the version that was read before typing; 0 for a new goal
 */
public record GoalForm(Map<GoalColumn, String> cells, int version) {

    public static final GoalForm EMPTY = new GoalForm(Map.of(), 0);

    public GoalForm {
        Map<GoalColumn, String> copy = new EnumMap<>(GoalColumn.class);
        cells.forEach((column, cell) -> copy.put(column, cell.strip()));
        cells = copy;
    }

    static GoalForm typed(Typed typed) {
        Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
        GoalColumn.saying().forEach(column -> cells.put(column, typed.text(column.key())));
        return new GoalForm(cells, typed.version());
    }

    /** To be typed over, with figures as people write them. */
    static GoalForm of(DevelopmentGoal goal, Figures figures) {
        return of(goal, target -> asTyped(target, figures));
    }

    /** As a row of a file, where a point parts the decimals. */
    static GoalForm ofFile(DevelopmentGoal goal) {
        return of(goal, BigDecimal::toPlainString);
    }

    private static GoalForm of(DevelopmentGoal goal, Function<BigDecimal, String> writer) {
        Map<GoalColumn, String> cells = said(goal.aim(), writer);
        cells.put(GoalColumn.NUMBER, goal.number());
        cells.put(GoalColumn.VERSION, String.valueOf(goal.version()));
        cells.put(GoalColumn.MEMBER, goal.member().code());
        return new GoalForm(cells, goal.version());
    }

    /** The columns in which two aims say different things. */
    static List<GoalColumn> differing(Aim one, Aim other) {
        Map<GoalColumn, String> before = said(one, BigDecimal::toPlainString);
        Map<GoalColumn, String> after = said(other, BigDecimal::toPlainString);
        return GoalColumn.saying().stream()
                .filter(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")))
                .toList();
    }

    private static Map<GoalColumn, String> said(Aim aim, Function<BigDecimal, String> writer) {
        Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
        cells.put(GoalColumn.PLAN_KIND, aim.planKind().code());
        cells.put(GoalColumn.PLAN, aim.plan());
        cells.put(GoalColumn.PERIOD_FROM, String.valueOf(aim.periodFrom()));
        cells.put(GoalColumn.PERIOD_UNTIL, String.valueOf(aim.periodUntil()));
        cells.put(GoalColumn.TITLE, aim.title());
        cells.put(GoalColumn.AFFAIR, aim.affair() == null ? "" : aim.affair().text());
        cells.put(GoalColumn.SDG, text(aim.sdg()));
        cells.put(GoalColumn.INDICATOR, aim.indicator() == null ? "" : aim.indicator());
        cells.put(GoalColumn.OWN_INDICATOR, aim.ownIndicator());
        cells.put(
                GoalColumn.DIRECTION,
                aim.direction() == null ? "" : aim.direction().code());
        cells.put(GoalColumn.TARGET, aim.target() == null ? "" : writer.apply(aim.target()));
        cells.put(GoalColumn.UNIT, aim.unit());
        cells.put(GoalColumn.TARGET_YEAR, text(aim.targetYear()));
        cells.put(
                GoalColumn.PRIORITY,
                aim.priority() == null ? "" : aim.priority().code());
        cells.put(GoalColumn.PLACE, aim.place());
        cells.put(GoalColumn.INTENDED_USE, aim.intendedUse());
        cells.put(GoalColumn.TARGET_GROUP, aim.targetGroup());
        cells.put(GoalColumn.SOURCE, aim.source());
        return cells;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /** What a reader would find ambiguous gets one more decimal, so that what was saved can be saved again. */
    private static String asTyped(BigDecimal target, Figures figures) {
        String text = figures.number(target);
        boolean clear = figures.readNumber(text) instanceof Reading.Read<BigDecimal>;
        return clear ? text : figures.number(target, target.scale() + 1);
    }

    public String cell(GoalColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    GoalForm onTopOf(int saved) {
        return new GoalForm(cells, saved);
    }

    /** In the order of the columns. */
    List<String> inOrder() {
        return Arrays.stream(GoalColumn.values()).map(this::cell).toList();
    }
}
