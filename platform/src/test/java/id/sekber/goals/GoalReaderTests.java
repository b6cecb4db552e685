package id.sekber.goals;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.regions.TheCountry;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReaderTests {

    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));

    private static Outcome<Aim> typed(String... keysAndCells) {
        return GoalReader.typed(
                new GoalForm(GoalMother.cells(keysAndCells), 0),
                TheCountry.affairs(),
                TheCountry.goals(),
                TheCountry.indicators(),
                INDONESIAN);
    }

    private static List<String> refusals(String... keysAndCells) {
        return typed(keysAndCells) instanceof Outcome.Refused<Aim> refused
                ? refused.problems().list().stream()
                        .map(problem -> problem.field() + " " + problem.reason().key())
                        .toList()
                : List.of();
    }

    @Test
    void readsAWholeGoal() {
        Outcome<Aim> read = typed(
                "affair", "1.03",
                "sdg", "6",
                "indicator", "ipal_sewon_connections",
                "direction", "raise",
                "target", "25.000",
                "unit", "sambungan",
                "target_year", "2029",
                "priority", "main");

        assertThat(read).isInstanceOf(Outcome.Done.class);
        Aim aim = ((Outcome.Done<Aim>) read).value();
        assertThat(aim.target()).isEqualTo(new BigDecimal("25000"));
        assertThat(aim.direction()).isEqualTo(Direction.RAISE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|  |title goals.title.missing",
                "plan||plan goals.plan.missing",
                "plan_kind|puisi|plan_kind goals.plan.kind.unknown",
                "period_from|25|period_from goals.year.unreadable",
                "period_until|2024|period_until goals.period.backwards",
                "affair|kesehatan|affair goals.affair.unknown",
                "affair|9.99|affair goals.affair.unknown",
                "sdg|18|sdg goals.sdg.unknown",
                "sdg|99999999999|sdg goals.sdg.unknown",
                "direction|raise|indicator goals.direction.ofNothing",
                "priority|urgent|priority goals.priority.unknown",
                "intended_use|taman|place goals.place.missing",
                "unit|persen|target goals.target.missing"
            })
    void refusesAtTheColumn(String key, String cell, String refusal) {
        assertThat(refusals(key, cell == null ? "" : cell)).contains(refusal);
    }

    @Test
    void anIndicatorTakesADirectionAndNoSecondOne() {
        assertThat(refusals("indicator", "poverty_rate")).containsExactly("direction goals.direction.missing");
        assertThat(refusals("indicator", "poverty_rate", "own_indicator", "miskin", "direction", "lower"))
                .containsExactly("own_indicator goals.indicator.two");
        assertThat(refusals("indicator", "happiness", "direction", "raise"))
                .containsExactly("indicator goals.indicator.unknown");
    }

    @Test
    void aTargetTakesUnitAndYear() {
        assertThat(refusals("own_indicator", "air", "direction", "raise", "target", "5"))
                .containsExactly("unit goals.unit.missing", "target_year goals.targetYear.missing");
        assertThat(refusals("target", "5", "unit", "persen", "target_year", "2029"))
                .containsExactly("target goals.target.ofNothing");
    }

    @ParameterizedTest
    @CsvSource({
        "1e15, vocabulary.number.unreadable",
        "'12,345.6', vocabulary.number.marks",
        "2.000.000.000.000.000, goals.target.large",
        "'0,1234567', goals.target.fine"
    })
    void refusesTargetsThatCannotBe(String target, String reason) {
        assertThat(refusals(
                        "own_indicator",
                        "air",
                        "direction",
                        "raise",
                        "target",
                        target,
                        "unit",
                        "m3",
                        "target_year",
                        "2029"))
                .containsExactly("target " + reason);
    }

    @Test
    void refusesWhatIsTooLong() {
        String[] columns = {"plan", "title", "own_indicator", "place", "target_group", "source"};
        for (String column : columns) {
            assertThat(refusals(column, "x".repeat(1001))).as(column).contains(column + " goals.text.long");
        }
    }

    @Test
    void aTargetThatWasSavedCanBeSavedAgain() {
        for (String target : List.of("1.234", "0.5", "1234", "1234567.25", "12.345")) {
            DevelopmentGoal goal = GoalMother.goal(
                    GoalMother.RIVER,
                    "own_indicator",
                    "air",
                    "direction",
                    "raise",
                    "target",
                    target,
                    "unit",
                    "m3",
                    "target_year",
                    "2029");
            Outcome<Aim> again = GoalReader.typed(
                    GoalForm.of(goal, INDONESIAN),
                    TheCountry.affairs(),
                    TheCountry.goals(),
                    TheCountry.indicators(),
                    INDONESIAN);

            assertThat(again).as(target).isEqualTo(Outcome.done(goal.aim()));
        }
    }

    @Test
    void everyRefusalNamesAColumnThatThereIs() {
        Outcome<Aim> nothing =
                GoalReader.inAFile(GoalForm.EMPTY, TheCountry.affairs(), TheCountry.goals(), TheCountry.indicators());

        Problems problems = ((Outcome.Refused<Aim>) nothing).problems();
        assertThat(problems.list())
                .hasSize(5)
                .allMatch(problem -> Arrays.stream(GoalColumn.values())
                        .anyMatch(column -> column.key().equals(problem.field())));
    }
}
