package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertRowsNear;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Electre3Tests {

    private static DecisionTable fiveAlternatives(Reference reference) {
        DecisionTable plain = Tables.of(reference);
        List<Criterion> criteria = new ArrayList<>();
        for (int c = 0; c < plain.criteria().size(); c++) {
            criteria.add(plain.criteria()
                    .get(c)
                    .with(Preference.linear(
                                    reference.numbers("q").get(c),
                                    reference.numbers("p").get(c))
                            .withVeto(reference.numbers("v").get(c))));
        }
        return new DecisionTable(plain.alternatives(), criteria, plain.scores());
    }

    /** Roy (1978), with numbers computed by two independent programs. */
    @Test
    void agreesOnConcordanceAndCredibility() {
        Reference reference = Reference.named("B-electre3-credibility");
        Electre3.Result result = new Electre3().rank(fiveAlternatives(reference), Tables.weights(reference));
        assertRowsNear(result.concordance(), reference.rows("computed/concordance"), 1e-12);
        assertRowsNear(result.credibility(), reference.rows("computed/credibility"), 1e-12);
    }

    /**
     * The same case distilled by hand. Level 0.85, cut 0.65: only A2 over A5 (0.70 against 0) is beyond doubt, so A2 leads and A5
     * trails. Descending, at cut 0 A4 beats A5 and A5 beats A3: A4, then A5, then A1 with A3. Ascending, nothing separates the rest.
     */
    @Test
    void distilsAsByHand() {
        Reference reference = Reference.named("B-electre3-credibility");
        Electre3.Result result = new Electre3().rank(fiveAlternatives(reference), Tables.weights(reference));
        assertThat(result.descending()).containsExactly(4, 1, 4, 2, 3);
        assertThat(result.ascending()).containsExactly(1, 1, 1, 1, 2);
        assertThat(result.ranking().ranks()).containsExactly(3, 1, 3, 2, 3);
    }

    @Test
    void ranksAPlainOrderInBothDistillations() {
        DecisionTable table = Tables.of(
                List.of(Criterion.minimise("cost").with(Preference.linear(1, 2))),
                new double[] {30},
                new double[] {10},
                new double[] {20},
                new double[] {10.5});
        Electre3.Result result = new Electre3().rank(table, Weights.equal(1));
        assertThat(result.descending()).containsExactly(3, 1, 2, 1);
        assertThat(result.ascending()).containsExactly(3, 1, 2, 1);
        assertThat(result.ranking().ranks()).containsExactly(4, 1, 3, 1);
        assertThat(result.relations().get(0).get(1)).isEqualTo(Promethee.Relation.OUTRANKED);
    }

    @Test
    void lowersCredibilityOnlyWhereObjectionExceedsAgreement() {
        // Agreement 0.6; an objection of 0.5 leaves it, one of 0.8 multiplies it by (1 - 0.8) / (1 - 0.6).
        List<Criterion> criteria = List.of(
                Criterion.maximise("agrees").with(Preference.linear(0, 1)),
                Criterion.maximise("objects").with(Preference.linear(0, 10).withVeto(20)));
        DecisionTable mild = Tables.of(criteria, new double[] {1, 0}, new double[] {1, 15});
        DecisionTable strong = Tables.of(criteria, new double[] {1, 0}, new double[] {1, 18});
        Weights weights = Weights.of(0.6, 0.4);
        assertRowsNear(
                new Electre3().rank(mild, weights).credibility(), List.of(List.of(0.0, 0.6), List.of(1.0, 0.0)), 1e-12);
        assertRowsNear(
                new Electre3().rank(strong, weights).credibility(),
                List.of(List.of(0.0, 0.3), List.of(1.0, 0.0)),
                1e-12);
    }

    @Test
    void letsAnUnweightedObjectionPassWhereAllOthersAgree() {
        List<Criterion> criteria = List.of(
                Criterion.maximise("a").with(Preference.linear(0, 1)),
                Criterion.maximise("b").with(Preference.linear(0, 1)),
                Criterion.maximise("ignored").with(Preference.linear(0, 1).withVeto(2)));
        DecisionTable table = Tables.of(criteria, new double[] {1, 1, 0}, new double[] {1, 1, 9});
        assertThat(new Electre3()
                        .rank(table, Weights.of(0.1, 0.2, 0))
                        .credibility()
                        .get(0)
                        .get(1))
                .isEqualTo(1);
    }
}
