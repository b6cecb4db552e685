package id.sekber.analysis.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.Explanation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CriteriaExplanationTests {

    private static final Locale INDONESIAN = new Locale("id", "ID");

    private static final DecisionTable LANDFILLS = new DecisionTable(
            List.of("Piyungan", "Sleman utara"),
            List.of(
                    Criterion.minimise("biaya").with(Preference.usual()),
                    Criterion.maximise("rumah").with(Preference.usual())),
            List.of(List.of(10.0, 30.0), List.of(20.0, 90.0)));

    @Test
    void tellsWhoIsFirstAndWhatEachCriterionContributed() {
        Explanation why = new WeightedSum(Normalisation.MIN_MAX)
                .rank(LANDFILLS, Weights.of(3, 1))
                .explanation(LANDFILLS);
        assertThat(why.text(INDONESIAN)).isEqualTo("""
            Peringkat pertama: Piyungan.
              Piyungan: peringkat 1 dari 2, skor 0,75.
                biaya menyumbang 0,75.
                rumah menyumbang 0.
              Sleman utara: peringkat 2 dari 2, skor 0,25.
                biaya menyumbang 0.
                rumah menyumbang 0,25.
            """);
    }

    @Test
    void addsUpFromItsParts() {
        Explanation why = new WeightedSum(Normalisation.VECTOR)
                .rank(LANDFILLS, Weights.of(3, 1))
                .explanation(LANDFILLS);
        for (Explanation place : why.parts()) {
            assertThat(place.parts().stream().mapToDouble(Explanation::value).sum())
                    .isEqualTo(place.value());
        }
    }

    @Test
    void speaksOfEveryMethodInBothLanguages() {
        for (RankingMethod method : List.of(new Topsis(), new Vikor(0.5), new Promethee(), new Electre3())) {
            Explanation why = method.rank(LANDFILLS, Weights.of(3, 1)).explanation(LANDFILLS);
            assertThat(why.text(Locale.ENGLISH))
                    .startsWith("Ranked first: Piyungan.")
                    .hasLineCount(7);
            assertThat(why.text(INDONESIAN))
                    .startsWith("Peringkat pertama: Piyungan.")
                    .hasLineCount(7);
        }
    }

    @Test
    void namesTheJudgementToTalkAbout() {
        PairwiseComparison.Result result = new PairwiseComparison(List.of(
                        List.of(1.0, 9.0, 1.0, 1.0),
                        List.of(1 / 9.0, 1.0, 1.0, 1.0),
                        List.of(1.0, 1.0, 1.0, 1.0),
                        List.of(1.0, 1.0, 1.0, 1.0)))
                .weights(PairwiseComparison.Priority.GEOMETRIC_MEAN);
        assertThat(result.explanation(List.of("biaya", "rumah", "bau", "truk")).text(Locale.ENGLISH))
                .contains(
                        "contradict each other too much",
                        "biaya against rumah was stated as 9, while the weights imply 3");
    }

    @Test
    void tellsWhoIsLeastSatisfied() {
        Panel panel = new Panel(List.of(
                new Panel.Member("Bantul", Weights.of(1, 0), 1), new Panel.Member("Sleman", Weights.of(1, 1), 1)));
        assertThat(panel.judge(new WeightedSum(Normalisation.MIN_MAX), LANDFILLS)
                        .explanation(LANDFILLS)
                        .text(INDONESIAN))
                .contains(
                        "paling terlayani oleh: Piyungan.",
                        "Sleman utara: yang paling kurang puas Bantul, kepuasan 0%.");
    }

    @Test
    void tellsHowTheOrderTurns() {
        assertThat(RankReversal.explanation(LANDFILLS, List.of()).words(Locale.ENGLISH))
                .contains("does not turn");
        assertThat(RankReversal.explanation(LANDFILLS, List.of(new RankReversal.Reversal(0, 1, 0)))
                        .text(Locale.ENGLISH))
                .contains("Without Piyungan, Piyungan stands ahead of Sleman utara");
    }

    @Test
    void tellsForWhichViewAnAlternativeIsFirst() {
        UncertainTable table = UncertainTable.of(LANDFILLS);
        String why = StochasticAcceptability.of(table, new WeightKnowledge.Known(Weights.of(3, 1)), 1000, 1)
                .explanation(table)
                .text(Locale.ENGLISH);
        assertThat(why)
                .contains(
                        "Piyungan: ranked first in 100% of 1,000 possibilities (standard error 0%).",
                        "gives biaya a weight of 75%", "Hardly any weights put it first.");
    }

    @Test
    void tellsTheWeightsOfBestAndWorst() {
        assertThat(BestWorst.weights(0, 1, List.of(1.0, 3.0), List.of(3.0, 1.0))
                        .explanation(List.of("biaya", "rumah"))
                        .text(INDONESIAN))
                .contains("biaya: bobot 75%.", "rumah: bobot 25%.");
    }
}
