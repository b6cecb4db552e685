package id.sekber.evidence;

import static id.sekber.evidence.CaseMother.CODED_IN;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.cases.Case;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyReaderTests {

    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));
    private static final List<Case> EIGHT = CaseMother.eight();

    @Test
    void readsWhatWasTyped() {
        Settings settings = read(form("2", "9,5", "16")).settings();

        assertThat(settings.conditions()).extracting(Condition::trait).containsExactly(Trait.LEGAL, Trait.MEMBERS);
        assertThat(settings.conditions().get(1).anchors())
                .isEqualTo(new Anchors(
                        Anchors.Way.DIRECT, List.of(new BigDecimal("2"), new BigDecimal("9.5"), new BigDecimal("16"))));
        assertThat(settings.conditions().get(0).expected()).isEqualTo(Condition.Expected.PRESENT);
        assertThat(settings.cuts().exclusion()).isEqualByComparingTo("0.8");
    }

    @Test
    void refusesAMembershipOfOneHalfNamingTheCaseAndTheRemedy() {
        Reason reason = problem(form("2", "8", "16"), "silang-members");

        assertThat(reason.key()).isEqualTo("evidence.half");
        assertThat(reason.arguments().toString()).contains("Kerja sama case-4");
        assertThat(reason.arguments()).contains(new BigDecimal("7"), new BigDecimal("9"));
    }

    @Test
    void theRemediesItNamesAreAccepted() {
        assertThat(problems(form("2", "7", "16")).none()).isTrue();
        assertThat(problems(form("2", "9", "16")).none()).isTrue();
    }

    @Test
    void excludingTheCaseIsARemedyToo() {
        StudyForm form = form("2", "8", "16");
        StudyForm without = new StudyForm(
                form.title(),
                form.outcome(),
                false,
                form.conditions(),
                form.cells(),
                Map.of("case-4", "Datanya diragukan."),
                form.cuts(),
                0);

        assertThat(problems(without).none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 8, 16, luar-members, vocabulary.number.empty",
        "2, banyak, 16, silang-members, vocabulary.number.unreadable",
        "2, 20, 16, silang-members, evidence.anchors.order",
        "2, 2, 16, silang-members, evidence.anchors.order"
    })
    void refusesAnchorsThatAreNoneBesideTheirField(
            String outside, String crossover, String inside, String field, String key) {
        assertThat(problem(form(outside, crossover, inside), field).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "indirect, '3', evidence.anchors.cuts",
        "indirect, '9; 3', evidence.anchors.cuts",
        "indirect, 'a; 3', vocabulary.number.unreadable"
    })
    void refusesCutsThatMakeNoGroups(String way, String cuts, String key) {
        StudyForm form = with(new StudyForm.Cells(way, "", "", "", cuts, "either"));

        assertThat(problem(form, "sekat-members").key()).isEqualTo(key);
    }

    @Test
    void refusesANumberThatIsCalledAMembership() {
        StudyForm form = with(new StudyForm.Cells("as_coded", "", "", "", "", "either"));

        assertThat(problem(form, "cara-members").key()).isEqualTo("evidence.way.number");
    }

    @Test
    void refusesTooFewConditionsUnknownOnesAndTheOutcomeAmongThem() {
        assertThat(keys(conditions("legal"))).contains("evidence.conditions.number");
        assertThat(keys(conditions("legal", "moon"))).contains("evidence.condition.unknown");
        assertThat(keys(conditions("legal", "durable"))).contains("evidence.conditions.outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,2', '', '0', '1', konsistensi, evidence.cuts.range",
        "'0,8', '0,9', '0', '1', batas-bawah, evidence.cuts.exclusion",
        "'0,8', '', 'x', '1', pri, vocabulary.number.unreadable",
        "'0,8', '', '0', '0', kerap, evidence.cuts.frequency",
        "'0,8', '', '0', '1,5', kerap, evidence.cuts.frequency"
    })
    void refusesLinesOutsideTheirRange(
            String inclusion, String exclusion, String pri, String frequency, String field, String key) {
        StudyForm form = form("2", "9,5", "16");
        StudyForm other = new StudyForm(
                form.title(),
                form.outcome(),
                false,
                form.conditions(),
                form.cells(),
                Map.of(),
                new StudyForm.CutCells(inclusion, exclusion, pri, frequency),
                0);

        assertThat(problem(other, field).key()).isEqualTo(key);
    }

    @Test
    void refusesToBuildOnAHandfulOfCases() {
        StudyForm form = form("2", "9,5", "16");
        Map<String, String> reasons = new LinkedHashMap<>();
        EIGHT.stream().limit(4).forEach(known -> reasons.put(known.id(), "Terlalu muda."));
        StudyForm few = new StudyForm(
                form.title(), form.outcome(), false, form.conditions(), form.cells(), reasons, form.cuts(), 0);

        assertThat(problem(few, "kecuali").arguments()).containsExactly(4, 8, 5);
    }

    @Test
    void tellsWhereTwoTextsDiffer() {
        StudyForm saved = form("2", "9,5", "16");
        StudyForm typed = form("2", "7", "16");

        assertThat(typed.differingFrom(saved, Map.of())).singleElement().satisfies(difference -> {
            assertThat(difference.saved().arguments().toString()).contains("9,5");
            assertThat(difference.typed().arguments().toString()).contains("7");
        });
    }

    private static StudyForm form(String outside, String crossover, String inside) {
        return with(new StudyForm.Cells("direct", outside, crossover, inside, "", "either"));
    }

    private static StudyForm with(StudyForm.Cells members) {
        return new StudyForm(
                "Uji",
                "durable",
                false,
                List.of("legal", "members"),
                Map.of(
                        "legal",
                        new StudyForm.Cells("", "", "", "", "", "present"),
                        "members",
                        members,
                        "durable",
                        new StudyForm.Cells("as_coded", "", "", "", "", "")),
                Map.of(),
                new StudyForm.CutCells("0,8", "", "0", "1"),
                0);
    }

    private static StudyForm conditions(String... codes) {
        StudyForm form = form("2", "9,5", "16");
        return new StudyForm("Uji", "durable", false, List.of(codes), form.cells(), Map.of(), form.cuts(), 0);
    }

    private static Outcome<StudyReader.Read> outcome(StudyForm form) {
        return StudyReader.read(form, FIGURES, EIGHT, CODED_IN);
    }

    private static StudyReader.Read read(StudyForm form) {
        Outcome<StudyReader.Read> outcome = outcome(form);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<StudyReader.Read>) outcome).value();
    }

    private static Problems problems(StudyForm form) {
        return outcome(form) instanceof Outcome.Refused<StudyReader.Read> refused ? refused.problems() : Problems.NONE;
    }

    private static Reason problem(StudyForm form, String field) {
        return problems(form).at(field).orElseThrow(() -> new AssertionError(problems(form)));
    }

    private static List<String> keys(StudyForm form) {
        return problems(form).list().stream()
                .map(problem -> problem.reason().key())
                .toList();
    }
}
