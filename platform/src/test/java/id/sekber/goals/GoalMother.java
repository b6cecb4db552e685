package id.sekber.goals;

import id.sekber.regions.TheCountry;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Released goals of three members, said in the columns of the form. */
final class GoalMother {

    static final Member RIVER = member("34.71", "River", 1);
    static final Member HILL = member("34.04", "Hill", 2);
    static final Member SEA = member("34.02", "Sea", 3);

    static final GoalNames NAMES = new GoalNames(TheCountry.affairs(), TheCountry.goals(), TheCountry.indicators());

    private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");
    private static int number;

    private GoalMother() {}

    private static Member member(String code, String name, int ordinal) {
        return new Member(code, name, name, ordinal, LocalDate.of(2001, 1, 1), null, 0);
    }

    static Map<GoalColumn, String> cells(String... keysAndCells) {
        Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
        cells.put(GoalColumn.PLAN_KIND, "rpjmd");
        cells.put(GoalColumn.PLAN, "RPJMD");
        cells.put(GoalColumn.PERIOD_FROM, "2025");
        cells.put(GoalColumn.PERIOD_UNTIL, "2029");
        cells.put(GoalColumn.TITLE, "Air bersih");
        for (int i = 0; i < keysAndCells.length; i += 2) {
            cells.put(GoalColumn.find(keysAndCells[i]).orElseThrow(), keysAndCells[i + 1]);
        }
        return cells;
    }

    static DevelopmentGoal goal(Member member, String... keysAndCells) {
        GoalForm form = new GoalForm(cells(keysAndCells), 0);
        Aim aim = ((Outcome.Done<Aim>)
                        GoalReader.inAFile(form, TheCountry.affairs(), TheCountry.goals(), TheCountry.indicators()))
                .value();
        number++;
        return new DevelopmentGoal(
                new UUID(0, number),
                "TP-2026-%03d".formatted(number),
                member,
                aim,
                false,
                THEN,
                THEN,
                "Sekretaris Daerah",
                null,
                "",
                1);
    }
}
