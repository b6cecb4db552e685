package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VotingPowerTests {

    private static VotingPower power(double quota, double... weights) {
        List<Double> list = new ArrayList<>();
        for (double weight : weights) {
            list.add(weight);
        }
        return VotingPower.of(new VotingGame(Games.players(weights.length), list, quota));
    }

    /** Luxembourg from 1958 to 1972: a vote that never counted. */
    @Test
    void findsTheDummy() {
        VotingPower council = power(12, 4, 4, 4, 2, 2, 1);
        assertThat(council.voters().get(5).dummy()).isTrue();
        assertThat(council.voters().get(0).shapleyShubik()).isCloseTo(14.0 / 60, within(1e-15));
        assertThat(council.voters().get(0).banzhafAbsolute()).isEqualTo(10.0 / 32);
        assertThat(council.explanation().text(Locale.ENGLISH)).contains("P5 (weight 1) never decides.");
        assertThat(council.explanation().text(new Locale("id"))).contains("menentukan pada 23,33% dari semua urutan");
    }

    @Test
    void takesWeightsAsTheyAreWritten() {
        assertThat(power(0.3, 0.1, 0.2, 0.15).minimalWinning().coalitions())
                .containsExactly(Coalition.of(1, 2), Coalition.of(1, 0));
    }

    @Test
    void aDictatorHasAllPower() {
        VotingPower power = power(5, 5, 1, 1);
        assertThat(power.voters().stream().map(VotingPower.Voter::banzhaf)).containsExactly(1.0, 0.0, 0.0);
        assertThat(power.minimalWinning()).isEqualTo(new MinimalWinning(1, List.of(Coalition.of(0))));
    }

    @Test
    void countsAllMinimalWinningCoalitionsButListsAThousand() {
        double[] equal = new double[20];
        Arrays.fill(equal, 1);
        MinimalWinning winning = power(10, equal).minimalWinning();
        assertThat(winning.count()).isEqualTo(184_756);
        assertThat(winning.coalitions()).hasSize(1000).doesNotHaveDuplicates();
    }

    /** The electoral college has more voters than any table of coalitions. */
    @Test
    void countsFiftyVotersExactly() {
        double[] weights = new Random(1).doubles(50, 3, 50).map(Math::rint).toArray();
        double quota = Math.floor(Arrays.stream(weights).sum() / 2) + 1;
        VotingPower power = power(quota, weights);
        assertThat(power.voters().stream()
                        .mapToDouble(VotingPower.Voter::shapleyShubik)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(power.voters().stream()
                        .mapToDouble(VotingPower.Voter::banzhaf)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Property(tries = 200)
    void agreesWithTheValuesOfTheSimpleGame(
            @ForAll @IntRange(min = 1, max = 9) int n, @ForAll boolean fine, @ForAll long seed) {
        Random random = new Random(seed);
        double[] weights = random.doubles(n, 0, 20)
                .map(w -> fine ? Math.rint(w * 1e9) / 1e6 : Math.rint(w))
                .toArray();
        weights[0] += 1;
        double total = Arrays.stream(weights).sum();
        double quota = Math.max(1, Math.rint(total * random.nextDouble()));
        VotingPower power = power(Math.min(quota, Math.floor(total)), weights);
        VotingGame game = new VotingGame(
                Games.players(n), Arrays.stream(weights).boxed().toList(), Math.min(quota, Math.floor(total)));
        long[] whole = game.wholeWeights();
        GainGame simple = GainGame.of(game.players(), s -> wins(s, whole, game.wholeQuota()) ? 1 : 0);
        Allocation shapley = ShapleyValue.of(simple);
        long minimal = 0;
        for (int s = 1; s < 1 << n; s++) {
            Coalition coalition = new Coalition(s);
            boolean each = wins(coalition, whole, game.wholeQuota());
            for (int i = 0; i < n; i++) {
                each &= !coalition.contains(i) || !wins(coalition.without(i), whole, game.wholeQuota());
            }
            minimal += each ? 1 : 0;
            assertThat(power.minimalWinning().coalitions().contains(coalition)).isEqualTo(each);
        }
        assertThat(power.minimalWinning().count()).isEqualTo(minimal);
        for (int i = 0; i < n; i++) {
            assertThat(power.voters().get(i).shapleyShubik()).isCloseTo(shapley.amount(i), within(1e-12));
            assertThat(power.voters().get(i).banzhafAbsolute())
                    .isCloseTo(BanzhafValue.of(simple).get(i), within(1e-12));
        }
    }

    private static boolean wins(Coalition coalition, long[] weights, long quota) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += coalition.contains(i) ? weights[i] : 0;
        }
        return sum >= quota;
    }

    @Test
    void refusesWhatIsNoVote() {
        assertThatThrownBy(() -> power(0, 1)).hasMessageContaining("quota must be positive");
        assertThatThrownBy(() -> power(Double.NaN, 1)).hasMessageContaining("finite");
        assertThatThrownBy(() -> power(4, 1, 2)).hasMessageContaining("no coalition could win");
        assertThatThrownBy(() -> power(1, 1, -2)).hasMessageContaining("weight of P1");
        assertThatThrownBy(() -> power(1, 1e-20, 1e20)).hasMessageContaining("15 digits");
        double[] many = new Random(1)
                .doubles(30, 1, 2)
                .map(w -> Math.rint(w * 1e12) / 1e12)
                .toArray();
        assertThatThrownBy(() -> power(20, many)).hasMessageContaining("coarser unit");
        assertThatThrownBy(() -> power(1, new double[61])).hasMessageContaining("at most 60");
        assertThatThrownBy(() -> new VotingGame(List.of("A"), List.of(1.0, 2.0), 1))
                .hasMessageContaining("exactly 1");
    }
}
