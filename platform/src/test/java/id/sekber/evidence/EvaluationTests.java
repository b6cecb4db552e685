package id.sekber.evidence;

import static id.sekber.evidence.CaseMother.CODED_IN;
import static id.sekber.evidence.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.configurations.Solution;
import id.sekber.cases.Case;
import id.sekber.cases.Confidence;
import id.sekber.cases.LibraryVersion;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    private static final LibraryVersion LIBRARY = new LibraryVersion("0".repeat(64), LocalDate.of(2026, 11, 24));

    @Test
    void aQuestionIsReadBackAsItWasWritten() {
        Question question = Evaluation.of(settings(Map.of()), CaseMother.eight(), CODED_IN, Advance.UNWATCHED)
                .question();

        Question read = Question.read(question.json(Solution.Kind.COMPLEX));

        assertThat(read.json(Solution.Kind.PARSIMONIOUS)).isEqualTo(question.json(Solution.Kind.PARSIMONIOUS));
        assertThat(Findings.of(read, Advance.UNWATCHED).json())
                .isEqualTo(Findings.of(question, Advance.UNWATCHED).json());
    }

    @Test
    void leavesOutWhatIsExcludedAndWhatIsUnknownEachWithItsReason() {
        List<Case> library = new ArrayList<>(CaseMother.eight());
        library.add(aCase("unknown").members(null).please());

        Evaluation evaluation =
                Evaluation.of(settings(Map.of("case-1", "Terlalu muda.")), library, CODED_IN, Advance.UNWATCHED);

        assertThat(evaluation.question().cases()).hasSize(7).doesNotContain("case-1", "unknown");
        assertThat(evaluation.leftOut())
                .containsExactlyInAnyOrder(
                        LeftOut.excluded("case-1", "Terlalu muda."),
                        LeftOut.missing("unknown", List.of(Trait.MEMBERS)));
    }

    @Test
    void readsATermOutWithTheCasesThatShowIt() {
        Result result = result(CaseMother.eight());

        Result.Told told = result.answers().get(0).terms().get(0);
        assertThat(told.notation()).isEqualTo("LEGAL");
        assertThat(told.reading().key()).isEqualTo("evidence.reading.all");
        assertThat(told.reading().arguments()).contains(4);
        assertThat(told.showing()).extracting(Result.Named::id).containsExactly("case-2", "case-4", "case-6", "case-8");
        assertThat(told.denying()).isEmpty();
    }

    @Test
    void tellsOnceWhatTwoSolutionsShare() {
        Result result = result(CaseMother.eight());

        assertThat(result.answers()).extracting(Result.Answer::kind).startsWith(Solution.Kind.INTERMEDIATE);
        assertThat(result.answers().get(1).sameAs()).isEqualTo(Solution.Kind.INTERMEDIATE);
        assertThat(result.reproduced()).isTrue();
    }

    @Test
    void namesTheConditionThatWouldTellAContradictionApart() {
        List<Case> library = new ArrayList<>(CaseMother.eight());
        library.add(aCase("odd")
                .members(17)
                .legal(true)
                .manager(true)
                .donor(true)
                .durability("0.4")
                .confidence(Confidence.LOW)
                .please());

        List<Result.Contradiction> contradictions = result(library).contradictions();

        assertThat(contradictions).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.row().contradicting())
                    .extracting(Result.Named::id)
                    .containsExactly("odd");
            assertThat(contradiction.ways())
                    .extracting(Reason::key)
                    .contains(
                            "evidence.contradiction.trait",
                            "evidence.contradiction.score",
                            "evidence.contradiction.confidence",
                            "evidence.contradiction.exclude");
            assertThat(contradiction.ways().get(0).arguments().toString()).contains("Dana donor");
        });
    }

    @Test
    void statesItsLimits() {
        assertThat(result(CaseMother.eight()).limits())
                .extracting(Reason::key)
                .contains(
                        "evidence.limit.coder",
                        "evidence.limit.cases",
                        "evidence.limit.confidence",
                        "evidence.limit.rows",
                        "evidence.limit.cause");
    }

    @Test
    void saysWhereAConditionIsPartOfTheScore() {
        Settings circular = new Settings(
                Trait.SUSTAINED,
                Anchors.AS_CODED,
                false,
                List.of(condition(Trait.REVENUE), condition(Trait.LEGAL)),
                Map.of(),
                Settings.Cuts.USUAL);

        assertThat(result(circular, CaseMother.eight()).limits())
                .extracting(Reason::key)
                .contains("evidence.limit.circular", "evidence.limit.constant");
    }

    @Test
    void listsEveryCombinationThatNoCaseHas() {
        Result.Remainders remainders = result(CaseMother.eight()).remainders();

        assertThat(remainders.notations()).hasSize((int) remainders.count());
    }

    @Test
    void seesThatAnotherLibraryGivesAnotherAnswer() {
        Settings settings = settings(Map.of());
        Evaluation before = Evaluation.of(settings, CaseMother.eight(), CODED_IN, Advance.UNWATCHED);
        List<Case> other = CaseMother.eight().stream()
                .filter(known -> !known.id().equals("case-8"))
                .toList();

        Again again = Again.of(
                study(settings),
                run(before),
                before,
                Evaluation.of(settings, other, CODED_IN, Advance.UNWATCHED),
                new LibraryVersion("1".repeat(64), LocalDate.of(2027, 1, 5)),
                new Names(CaseMother.eight()));

        assertThat(again.reproduced()).isTrue();
        assertThat(again.sameAnswer()).isFalse();
        assertThat(again.worthKeeping()).isTrue();
        assertThat(again.now().gone()).extracting(Result.Named::id).containsExactly("case-8");
    }

    @Test
    void drawsADotForEachCaseOnItsSideOfTheCrossover() {
        Distribution picture =
                Distribution.of(Trait.MEMBERS, Catalogue.of(Trait.MEMBERS).anchors(), CaseMother.eight(), CODED_IN);

        assertThat(picture.dots()).hasSize(8);
        assertThat(picture.dots().stream().filter(dot -> dot.side().equals("in")))
                .hasSize(4);
        assertThat(picture.lines()).extracting(Distribution.Line::messageKey).contains("evidence.line.crossover");
        assertThat(picture.groups().get(0).value()).isEqualByComparingTo(new BigDecimal(2));
    }

    private static Condition condition(Trait trait) {
        return new Condition(trait, Catalogue.of(trait).anchors(), Condition.Expected.PRESENT);
    }

    private static Settings settings(Map<String, String> excluded) {
        return new Settings(
                Trait.DURABLE,
                Anchors.AS_CODED,
                false,
                List.of(condition(Trait.LEGAL), condition(Trait.MEMBERS)),
                excluded,
                Settings.Cuts.USUAL);
    }

    private static Result result(List<Case> library) {
        return result(settings(Map.of()), library);
    }

    private static Result result(Settings settings, List<Case> library) {
        Evaluation evaluation = Evaluation.of(settings, library, CODED_IN, Advance.UNWATCHED);
        return new Results(evaluation, library).of(study(settings), run(evaluation), List.of(), LIBRARY);
    }

    private static Study study(Settings settings) {
        return new Study(new UUID(0, 1), "E-2026-001", "Uji", settings, LocalDate.of(2026, 11, 24), 0);
    }

    private static Run run(Evaluation evaluation) {
        return new Run(
                1,
                Instant.EPOCH,
                "Staf",
                LIBRARY,
                evaluation.question().json(Findings.WATCHED),
                evaluation.findings().json(),
                evaluation.leftOut());
    }
}
