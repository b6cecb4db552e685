package id.sekber.goals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column of the table of goals, in the form and in files alike. Its key stays the same in every language. */
public enum GoalColumn {
    NUMBER,
    VERSION,
    MEMBER,
    PLAN_KIND,
    PLAN,
    PERIOD_FROM,
    PERIOD_UNTIL,
    TITLE,
    AFFAIR,
    SDG,
    INDICATOR,
    OWN_INDICATOR,
    DIRECTION,
    TARGET,
    UNIT,
    TARGET_YEAR,
    PRIORITY,
    PLACE,
    INTENDED_USE,
    TARGET_GROUP,
    SOURCE;

    /** What says which goal a row is about; the rest is what the goal says. */
    private static final Set<GoalColumn> ABOUT = Set.of(NUMBER, VERSION, MEMBER);

    /** As it stands in files and forms: {@code target_year}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "goals.column." + key();
    }

    static List<GoalColumn> saying() {
        return Arrays.stream(values()).filter(column -> !ABOUT.contains(column)).toList();
    }

    static Optional<GoalColumn> find(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(GoalColumn::key).toList();
    }

    /** Code and message key of what may be written, in order; empty where that is no short list. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (this) {
            case PLAN_KIND ->
                Arrays.stream(PlanKind.values()).forEach(each -> choices.put(each.code(), each.messageKey()));
            case DIRECTION ->
                Arrays.stream(Direction.values()).forEach(each -> choices.put(each.code(), each.messageKey()));
            case PRIORITY ->
                Arrays.stream(Priority.values()).forEach(each -> choices.put(each.code(), each.messageKey()));
            default -> {}
        }
        return choices;
    }
}
