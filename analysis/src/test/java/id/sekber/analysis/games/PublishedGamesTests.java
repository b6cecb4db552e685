package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Tables from papers and textbooks beside those of {@code reference/}. Where a figure is only remembered, the test works it
 * out a second time, slowly, from the definition.
 */
class PublishedGamesTests {

    /**
     * The three purposes of the Tennessee Valley Authority, in thousands of dollars: navigation, flood control, power.
     * Remembered from P. D. Straffin, J. P. Heaney, Game Theory and the Tennessee Valley Authority, IJGT 10, 1981,
     * pp. 35-43, and H. P. Young, Cost Allocation, Handbook of Game Theory II, 1994, chapter 34.
     */
    private static final CostGame TENNESSEE_VALLEY = CostGame.of(
            List.of("navigation", "flood control", "power"),
            0,
            163_520,
            140_826,
            301_607,
            250_096,
            378_821,
            367_370,
            412_584);

    private static void isNear(Apportionment apportionment, double... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            assertThat(((Allocation) apportionment).amount(i)).isCloseTo(amounts[i], within(1.0));
        }
    }

    @Test
    void dividesTheCostOfTheTennesseeValley() {
        CostGame game = TENNESSEE_VALLEY;
        isNear(ShapleyValue.of(game), 117_829, 100_757, 193_999);
        isNear(SeparableCosts.alternateCostAvoided(game), 117_476, 99_157, 195_951);
        Allocation nucleolus = (Allocation) Nucleolus.of(game);
        isNear(nucleolus, 116_234, 93_540, 202_810);
        KohlbergCriterion.holdsForNucleolus(game, nucleolus);
        // By hand: separable costs 45,214, 33,763 and 110,977, so 222,630 are left, a third of it for each.
        isNear(SeparableCosts.equalCharge(game), 45_214 + 74_210, 33_763 + 74_210, 110_977 + 74_210);
        for (Apportionment method :
                List.of(ShapleyValue.of(game), nucleolus, SeparableCosts.alternateCostAvoided(game))) {
            assertThat(Core.contains(game, (Allocation) method)).isTrue();
        }
        assertThat(GameProperties.of(game).concave()).isTrue();
    }

    /**
     * Nassau County's board of supervisors: weights with which three of six could never matter.
     *
     * @see "J. F. Banzhaf, Weighted Voting Doesn't Work, Rutgers Law Review 19, 1965, pp. 317-343"
     */
    @Test
    void findsThreeOfSixSupervisorsWithoutPower() {
        VotingPower board = VotingPower.of(new VotingGame(
                List.of("Hempstead 1", "Hempstead 2", "Oyster Bay", "North Hempstead", "Long Beach", "Glen Cove"),
                List.of(31.0, 31.0, 28.0, 21.0, 2.0, 2.0),
                58));
        assertThat(board.voters())
                .extracting(VotingPower.Voter::banzhaf)
                .containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0, 0.0, 0.0, 0.0);
        assertThat(board.voters())
                .extracting(VotingPower.Voter::dummy)
                .containsExactly(false, false, false, true, true, true);
        assertThat(board.minimalWinning().count()).isEqualTo(3);
    }

    /**
     * The council of nine from 1973, 41 of 58 votes. Indices remembered from S. J. Brams, P. J. Affuso, Power and Size: A New
     * Paradox, Theory and Decision 7, 1976, pp. 29-56, so each is counted again over all 9! orders of joining.
     */
    @Test
    void weighsTheCouncilOfNine() {
        double[] weights = {10, 10, 10, 10, 5, 5, 3, 3, 2};
        List<Double> list = Arrays.stream(weights).boxed().toList();
        VotingPower council = VotingPower.of(new VotingGame(Games.players(9), list, 41));
        long[] decides = new long[9];
        join(weights, new boolean[9], 0, 41, decides);
        double[] published = {0.1786, 0.1786, 0.1786, 0.1786, 0.0810, 0.0810, 0.0571, 0.0571, 0.0095};
        for (int i = 0; i < 9; i++) {
            double power = council.voters().get(i).shapleyShubik();
            assertThat(power).isCloseTo(decides[i] / 362_880.0, within(1e-12));
            assertThat(power).isCloseTo(published[i], within(5e-5));
        }
    }

    /** Counts for each voter the orders in which its joining reaches the quota; returns the orders that were gone through. */
    private static long join(double[] weights, boolean[] joined, double sum, double quota, long[] decides) {
        long orders = 0;
        boolean all = true;
        for (int i = 0; i < weights.length; i++) {
            if (!joined[i]) {
                all = false;
                joined[i] = true;
                long after = join(weights, joined, sum + weights[i], quota, decides);
                joined[i] = false;
                decides[i] += sum < quota && sum + weights[i] >= quota ? after : 0;
                orders += after;
            }
        }
        return all ? 1 : orders;
    }

    /**
     * Many buyers and one seller of gloves: with one left glove and two right ones, all goes to the scarce side in core and
     * nucleolus, two thirds in the Shapley value.
     *
     * @see "L. S. Shapley, M. Shubik, Pure Competition, Coalitional Power, and Fair Division, International Economic
     *     Review 10, 1969, pp. 337-362"
     */
    @Test
    void paysTheScarceGlove() {
        GainGame gloves = GainGame.of(List.of("left", "right", "other right"), 0, 0, 0, 1, 0, 1, 0, 1);
        Allocation nucleolus = (Allocation) Nucleolus.of(gloves);
        KohlbergCriterion.holdsForNucleolus(gloves, nucleolus);
        assertThat(nucleolus.amounts()).containsExactly(1.0, 0.0, 0.0);
        assertThat(ShapleyValue.of(gloves).amount(0)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(ShapleyValue.of(gloves).amount(2)).isCloseTo(1 / 6.0, within(1e-12));
    }
}
