package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTests {

    private final CaseForm whole =
            CaseForm.of(aCase("two-towns").turnedIn(1996, 2003).please(), 3);

    @Test
    void readsBackWhatItWrote() {
        Case known = aCase("two-towns").turnedIn(1996, 2003).please();

        assertThat(CaseReader.read("two-towns", CaseForm.of(known, 3))).isEqualTo(Outcome.done(known));
    }

    @Test
    void takesOneLanguageForBoth() {
        Case read = done(whole.with(GridColumn.NAME_ID, "").with(GridColumn.NAME_EN, "Only English"));

        assertThat(read.name().indonesian()).isEqualTo("Only English");
    }

    @Test
    void leavesUnknownWhatIsEmpty() {
        Case read = done(whole.with(GridColumn.MODEL, "")
                .with(GridColumn.MEMBERS, "")
                .with(GridColumn.SECTORS, "")
                .with(GridColumn.OWN_REVENUE, ""));

        assertThat(read.coding().model()).isNull();
        assertThat(read.coding().members()).isNull();
        assertThat(read.coding().sectors()).isNull();
        assertThat(read.coding().ownRevenue()).isNull();
    }

    @Test
    void understandsWhatASpreadsheetMakesOfAnswersAndScores() {
        Case read = done(whole.with(GridColumn.OWN_REVENUE, "TRUE")
                .with(GridColumn.ROTATING_CHAIR, "Tidak")
                .with(GridColumn.DURABILITY, "0,60")
                .with(GridColumn.POPULATION, "2.485.000"));

        assertThat(read.coding().ownRevenue()).isTrue();
        assertThat(read.coding().rotatingChair()).isFalse();
        assertThat(read.judgement().score(Achievement.DURABILITY)).isEqualByComparingTo("0.6");
        assertThat(Objects.requireNonNull(read.population()).approximately()).isEqualTo(2_485_000);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Indonesia, cases.problem.country",
        "FOUNDED, 21 Mei, cases.problem.year",
        "FOUNDED, 1700, cases.problem.year",
        "ENDED, 1999, cases.problem.endedBeforeFounded",
        "POPULATION_YEAR, 2020, cases.problem.populationMissing",
        "MEMBERS, 0, cases.problem.number",
        "MEMBERS, tiga, cases.problem.number",
        "MODEL, forum, cases.problem.code",
        "SECTORS, waste;sampah, cases.problem.code",
        "DURABILITY, 0.5, cases.problem.code",
        "SERVICE_DELIVERY, '', cases.problem.missing",
        "CONFIDENCE, certain, cases.problem.code",
        "SOURCES, '', cases.problem.noSource",
        "SOURCES, ' | 2010 | | yes', cases.problem.sourceTitle",
        "SOURCES, A book | 2010 | javascript:alert(1) | yes, cases.problem.address",
        "SOURCES, A book | 2010 | | perhaps, cases.problem.seen",
        "TURNING_POINTS, soon | Something, cases.problem.year",
        "TURNING_POINTS, 2010, cases.problem.event",
        "TURNING_POINTS, 2010 | Change | Change | joint_secretariat, cases.problem.change",
        "TURNING_POINTS, 2010 | Change | Change | joint_secretariat | joint_secretariat, cases.problem.change"
    })
    void saysWhichColumnIsWrongAndWhy(GridColumn column, String typed, String key) {
        Problems problems = refused(whole.with(column, typed));

        assertThat(problems.list())
                .anySatisfy(problem -> assertThat(problem.reason().key()).isEqualTo(key));
        assertThat(problems.list().get(0).field())
                .isEqualTo(column == GridColumn.POPULATION_YEAR ? "population" : column.key());
    }

    @Test
    void refusesACaseWithoutANameInEitherLanguage() {
        assertThat(refused(whole.with(GridColumn.NAME_ID, "").with(GridColumn.NAME_EN, " "))
                        .at("name_id"))
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("cases.problem.missing"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(refused(whole.with(GridColumn.SUMMARY_EN, "x".repeat(10_001)))
                        .at("summary_en"))
                .hasValueSatisfying(reason -> assertThat(reason.arguments()).contains(10_001, 10_000));
    }

    @Test
    void readsTheChangeOfAModelAndWhatFollowed() {
        Case read = done(
                whole.with(
                        GridColumn.TURNING_POINTS,
                        "2004 | Badan dibentuk | Body founded | coordination_forum | cooperation_body | Iuran naik | Dues rise"));

        assertThat(read.turningPoints()).singleElement().satisfies(point -> {
            Case.ModelChange change = Objects.requireNonNull(point.change());
            assertThat(change.to()).isEqualTo(OrganisingModel.COOPERATION_BODY);
            assertThat(change.followed()).isNotNull();
        });
    }

    @Test
    void keepsBarsAndBackslashesWithinAPartOfAList() {
        String odd = "a | b \\ c";
        Case read = done(whole.with(GridColumn.SOURCES, ListCell.write(List.of(List.of(odd, "2010", "", "no")))));

        assertThat(read.sources().get(0).title()).isEqualTo(odd);
    }

    private Case done(CaseForm form) {
        Outcome<Case> outcome = CaseReader.read("two-towns", form);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Case>) outcome).value();
    }

    private Problems refused(CaseForm form) {
        Outcome<Case> outcome = CaseReader.read("two-towns", form);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Case>) outcome).problems();
    }
}
