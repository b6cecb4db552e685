package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every method on every table. */
class RankingProperties {

    private static final int TRIES = 500;

    record Decision(DecisionTable table, Weights weights) {}

    @Provide
    Arbitrary<RankingMethod> methods() {
        return Arbitraries.of(
                new WeightedSum(Normalisation.MIN_MAX),
                new WeightedSum(Normalisation.VECTOR),
                new WeightedSum(Normalisation.SUM),
                new WeightedSum(Normalisation.MAXIMUM),
                new AdditiveValue(),
                new Topsis(),
                new Topsis(Normalisation.MIN_MAX),
                new Vikor(0.5),
                new Promethee(),
                new Electre3());
    }

    /** Scores are whole quarters, so that ties are frequent and exact. */
    @Provide
    Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs())
                .as((alternatives, criteria, seed) -> decision(alternatives, criteria, new Random(seed)));
    }

    private static Decision decision(int alternatives, int criteria, Random random) {
        List<Criterion> judged = new ArrayList<>();
        double[] weights = new double[criteria];
        for (int c = 0; c < criteria; c++) {
            boolean more = random.nextBoolean();
            Preference preference =
                    Preference.linear(0.5, 1 + random.nextInt(4)).withVeto(6 + random.nextInt(6));
            judged.add((more ? Criterion.maximise("C" + c) : Criterion.minimise("C" + c))
                    .with(preference)
                    .with(more ? new Scale(0, 10) : new Scale(10, 0)));
            weights[c] = 1 + random.nextInt(8);
        }
        double[][] rows = new double[alternatives][criteria];
        for (double[] row : rows) {
            for (int c = 0; c < criteria; c++) {
                row[c] = (1 + random.nextInt(40)) / 4.0;
            }
        }
        return new Decision(Tables.of(judged, rows), Weights.of(weights));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderOfAlternatives(
            @ForAll("methods") RankingMethod method, @ForAll("decisions") Decision decision, @ForAll long seed) {
        DecisionTable table = decision.table();
        List<Integer> order = new ArrayList<>();
        for (int a = 0; a < table.alternatives().size(); a++) {
            order.add(a);
        }
        Collections.shuffle(order, new Random(seed));
        DecisionTable shuffled = new DecisionTable(
                order.stream().map(table.alternatives()::get).toList(),
                table.criteria(),
                order.stream().map(table.scores()::get).toList());
        RankingMethod.Outcome before = method.rank(table, decision.weights());
        RankingMethod.Outcome after = method.rank(shuffled, decision.weights());
        assertNear(after.scores(), order.stream().map(before.scores()::get).toList(), 1e-9);
        assertThat(after.ranking().ranks())
                .isEqualTo(order.stream().map(before.ranking().ranks()::get).toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheUnitOfWeights(
            @ForAll("methods") RankingMethod method,
            @ForAll("decisions") Decision decision,
            @ForAll @IntRange(min = 2, max = 1000) int factor) {
        Weights scaled = new Weights(decision.weights().values().stream()
                .map(weight -> weight * factor)
                .toList());
        assertNear(
                method.rank(decision.table(), scaled).scores(),
                method.rank(decision.table(), decision.weights()).scores(),
                1e-9);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheUnitOfScores(
            @ForAll("methods") RankingMethod method, @ForAll("decisions") Decision decision) {
        DecisionTable table = decision.table();
        DecisionTable inSmallerUnits = new DecisionTable(
                table.alternatives(),
                table.criteria().stream().map(RankingProperties::inSmallerUnit).toList(),
                table.scores().stream()
                        .map(row -> row.stream().map(score -> score * 1024).toList())
                        .toList());
        RankingMethod.Outcome before = method.rank(table, decision.weights());
        RankingMethod.Outcome after = method.rank(inSmallerUnits, decision.weights());
        assertNear(after.scores(), before.scores(), 1e-9);
        assertThat(after.ranking()).isEqualTo(before.ranking());
    }

    /** Powers of two change no digit, so ranks must agree to the last tie. */
    private static Criterion inSmallerUnit(Criterion criterion) {
        Preference preference = criterion.preference().orElseThrow();
        Scale scale = criterion.scale().orElseThrow();
        return criterion
                .with(Preference.linear(preference.indifference() * 1024, preference.strict() * 1024)
                        .withVeto(preference.veto().orElseThrow() * 1024))
                .with(new Scale(scale.worst() * 1024, scale.best() * 1024));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void neverRanksWhoIsAtLeastAsGoodThroughoutBehind(
            @ForAll("methods") RankingMethod method, @ForAll("decisions") Decision decision) {
        List<Integer> ranks =
                method.rank(decision.table(), decision.weights()).ranking().ranks();
        for (int a = 0; a < ranks.size(); a++) {
            for (int b = 0; b < ranks.size(); b++) {
                if (dominates(decision.table(), a, b)) {
                    assertThat(ranks.get(a)).isLessThanOrEqualTo(ranks.get(b));
                }
            }
        }
    }

    private static boolean dominates(DecisionTable table, int a, int b) {
        for (int c = 0; c < table.criteria().size(); c++) {
            if (table.criteria().get(c).direction().advantage(table.score(a, c), table.score(b, c)) < 0) {
                return false;
            }
        }
        return true;
    }
}
