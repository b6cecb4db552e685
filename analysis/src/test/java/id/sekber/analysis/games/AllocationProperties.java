package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.LinearProgramme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every method on every game, and each method against its definition, worked out slowly. */
class AllocationProperties {

    /** These look at amounts alone and not at what coalitions add, so what is paid anyway does not just pass through. */
    private static final Set<AllocationMethod> BY_AMOUNT =
            EnumSet.of(AllocationMethod.EQUAL, AllocationMethod.PROPORTIONAL_TO_ALONE);

    private static CostGame random(int n, Games.Shape shape, long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        return CostGame.of(game.players(), coalition -> game.sign() * game.value(coalition));
    }

    private static void sameAmounts(Apportionment one, double[] other, double tolerance) {
        assertThat(one).isInstanceOf(Allocation.class);
        for (int i = 0; i < other.length; i++) {
            assertThat(((Allocation) one).amount(i)).as(one.method()).isCloseTo(other[i], within(tolerance));
        }
    }

    @Property(tries = 200)
    void everyMethodFollowsTheOrderOfThePlayers(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        CostGame permuted =
                Games.permuted(game, order.stream().mapToInt(Integer::intValue).toArray());
        for (AllocationMethod method : AllocationMethod.values()) {
            if (method.of(game) instanceof Allocation amounts) {
                double[] expected = order.stream().mapToDouble(amounts::amount).toArray();
                sameAmounts(method.of(permuted), expected, game.tolerance());
            } else {
                assertThat(method.of(permuted)).isInstanceOf(NotApplicable.class);
            }
        }
    }

    @Property(tries = 100)
    void everyMethodFollowsTheUnitOfMoney(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        for (double factor : new double[] {1e-6, 1e12}) {
            CostGame scaled = Games.scaled(game, factor);
            for (AllocationMethod method : AllocationMethod.values()) {
                if (method.of(game) instanceof Allocation amounts) {
                    double[] expected = amounts.amounts().stream()
                            .mapToDouble(amount -> factor * amount)
                            .toArray();
                    sameAmounts(method.of(scaled), expected, scaled.tolerance());
                } else {
                    assertThat(method.of(scaled)).isInstanceOf(NotApplicable.class);
                }
            }
        }
    }

    /** What each player pays anyway, whoever it joins, is paid by it and moves nothing else. */
    @Property(tries = 200)
    void everyMethodThatKnowsCoalitionsPassesOnWhatIsPaidAnyway(
            @ForAll @IntRange(min = 1, max = 7) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        int[] anyway = new Random(seed + 1).ints(n, 0, 50).toArray();
        CostGame more = CostGame.of(game.players(), coalition -> {
            double sum = game.value(coalition);
            for (int i = 0; i < n; i++) {
                sum += coalition.contains(i) ? anyway[i] : 0;
            }
            return sum;
        });
        for (AllocationMethod method : AllocationMethod.values()) {
            if (!BY_AMOUNT.contains(method) && method.of(game) instanceof Allocation amounts) {
                double[] expected = new double[n];
                for (int i = 0; i < n; i++) {
                    expected[i] = amounts.amount(i) + anyway[i];
                }
                sameAmounts(method.of(more), expected, 10 * more.tolerance());
            }
        }
    }

    /** Costs that depend on how many join only: every player is like every other. */
    @Property(tries = 100)
    void everyMethodTreatsInterchangeablePlayersAlike(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll long seed) {
        int[] bySize = new Random(seed).ints(n + 1, 0, 100).toArray();
        CostGame game = CostGame.of(Games.players(n), coalition -> bySize[coalition.size()]);
        for (AllocationMethod method : AllocationMethod.values()) {
            if (method.of(game) instanceof Allocation amounts) {
                for (int i = 0; i < n; i++) {
                    assertThat(amounts.amount(i))
                            .as(method.code())
                            .isCloseTo(game.grand() / n, within(game.tolerance()));
                }
            }
        }
    }

    /** Two players that can be exchanged, among others that cannot. */
    @Property(tries = 200)
    void everyMethodTreatsTwoThatCanBeExchangedAlike(
            @ForAll @IntRange(min = 2, max = 7) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame any = random(n, shape, seed);
        CostGame game = CostGame.of(any.players(), coalition -> {
            boolean exchange = coalition.contains(1) && !coalition.contains(0);
            return any.value(exchange ? coalition.without(1).with(0) : coalition);
        });
        for (AllocationMethod method : AllocationMethod.values()) {
            if (method.of(game) instanceof Allocation amounts) {
                assertThat(amounts.amount(0))
                        .as(method.code())
                        .isCloseTo(amounts.amount(1), within(10 * game.tolerance()));
            }
        }
    }

    @Property(tries = 300)
    void nobodyIsHarmedByTheNucleolusNorByTheShapleyValueWhereJoiningNeverCostsMore(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        for (Apportionment method : List.of(Nucleolus.of(game), PerCapitaNucleolus.of(game))) {
            if (method instanceof Allocation nucleolus) {
                assertThat(Harm.of(game, nucleolus, 10 * game.tolerance()).harmed())
                        .as(method.method())
                        .isEmpty();
            }
        }
        if (n <= 6) {
            KohlbergCriterion.holdsForPrenucleolus(game, Prenucleolus.of(game));
            if (Nucleolus.of(game) instanceof Allocation nucleolus) {
                KohlbergCriterion.holdsForNucleolus(game, nucleolus);
            }
            if (PerCapitaNucleolus.of(game) instanceof Allocation perCapita) {
                KohlbergCriterion.holdsForPerCapitaNucleolus(game, perCapita);
            }
        }
        if (GameProperties.of(game).subadditive().orElseThrow()) {
            assertThat(Harm.of(game, ShapleyValue.of(game), 10 * game.tolerance())
                            .harmed())
                    .isEmpty();
        }
    }

    /** Tijs and Driessen's definition, coalition by coalition. */
    @Property(tries = 300)
    void tauIsOnTheLineBetweenDreamAndForcedAmounts(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        double[] dream = new double[n];
        double[] forced = new double[n];
        for (int i = 0; i < n; i++) {
            dream[i] = game.grand() - game.value(Coalition.grand(n).without(i));
        }
        for (int i = 0; i < n; i++) {
            forced[i] = Double.POSITIVE_INFINITY;
            for (int s = 1; s < 1 << n; s++) {
                Coalition coalition = new Coalition(s);
                double left = game.value(coalition);
                for (int j = 0; j < n; j++) {
                    left -= j != i && coalition.contains(j) ? dream[j] : 0;
                }
                forced[i] = coalition.contains(i) ? Math.min(forced[i], left) : forced[i];
            }
        }
        double dreamt = 0;
        double most = 0;
        boolean below = true;
        for (int i = 0; i < n; i++) {
            dreamt += dream[i];
            most += forced[i];
            below &= dream[i] <= forced[i];
        }
        boolean balanced = below && dreamt <= game.grand() && game.grand() <= most;
        assertThat(TauValue.of(game) instanceof Allocation).isEqualTo(balanced);
        if (balanced) {
            double part = most > dreamt ? (game.grand() - dreamt) / (most - dreamt) : 0;
            double[] expected = new double[n];
            for (int i = 0; i < n; i++) {
                expected[i] = dream[i] + part * (forced[i] - dream[i]);
            }
            sameAmounts(TauValue.of(game), expected, game.tolerance());
        }
    }

    /** One linear programme with a row for every coalition. */
    @Property(tries = 150)
    void leastCoreIsTheOptimumOverAllCoalitionsAtOnce(
            @ForAll @IntRange(min = 2, max = 7) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        double[] costs = new double[n + 1];
        costs[n] = 1;
        LinearProgramme programme = LinearProgramme.minimise(costs);
        for (int i = 0; i <= n; i++) {
            programme.free(i);
        }
        for (int s = 1; s < 1 << n; s++) {
            Coalition coalition = new Coalition(s);
            double[] row = new double[n + 1];
            for (int i = 0; i < n; i++) {
                row[i] = coalition.contains(i) ? 1 : 0;
            }
            if (coalition.size() == n) {
                programme.equal(game.grand(), row);
            } else {
                row[n] = -1;
                programme.atMost(game.value(coalition), row);
            }
        }
        double optimum = ((LinearProgramme.Optimal) programme.outcome()).value();
        assertThat(LeastCore.of(game).epsilon()).isCloseTo(optimum, within(1e-7 * game.scale()));
    }

    /** The planners' formulas, as they stand in the textbooks. */
    @Property(tries = 200)
    void separableCostMethodsFollowTheirFormulas(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CostGame game = random(n, shape, seed);
        double rest = game.grand();
        double avoided = 0;
        boolean applies = true;
        double[] separable = new double[n];
        for (int i = 0; i < n; i++) {
            separable[i] = game.grand() - game.value(Coalition.grand(n).without(i));
            rest -= separable[i];
            avoided += game.alone(i) - separable[i];
            applies &= game.alone(i) >= separable[i];
        }
        double[] equal = new double[n];
        double[] byAvoided = new double[n];
        for (int i = 0; i < n; i++) {
            equal[i] = separable[i] + rest / n;
            byAvoided[i] = separable[i] + (rest == 0 ? 0 : rest * (game.alone(i) - separable[i]) / avoided);
        }
        sameAmounts(SeparableCosts.equalCharge(game), equal, game.tolerance());
        boolean hasBase = avoided > 0 || rest == 0;
        for (Apportionment method :
                List.of(SeparableCosts.alternateCostAvoided(game), SeparableCosts.remainingBenefits(game))) {
            assertThat(method instanceof Allocation).isEqualTo(applies && hasBase);
            if (applies && hasBase) {
                sameAmounts(method, byAvoided, game.tolerance());
            }
        }
    }
}
