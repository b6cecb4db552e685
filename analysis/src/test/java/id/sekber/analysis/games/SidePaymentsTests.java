package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.SidePayments.Aim;
import id.sekber.analysis.games.SidePayments.Answer;
import id.sekber.analysis.games.SidePayments.Found;
import id.sekber.analysis.games.SidePayments.Impossible;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The least payments, by themselves and against all payments in whole units that there are. */
class SidePaymentsTests {

    private static final double BILLION = 1e9;

    private final CostGame game = Games.threeMunicipalities();

    private static Found found(Answer answer) {
        assertThat(answer).isInstanceOf(Found.class);
        return (Found) answer;
    }

    @Test
    void theCityThatGainsMostRepairsTheEqualShare() {
        Found found = found(SidePayments.least(game, SimpleShares.equal(game), 0.5, 0.01, Aim.GAIN));

        assertThat(found.received()).containsExactly(-1.5, 0.0, 1.5);
        assertThat(found.payments()).containsExactly(new SidePayments.Payment(0, 2, 1.5));
        assertThat(found.explanation().text(Locale.ENGLISH)).contains("Yogyakarta pays Bantul 1.5");
    }

    @Test
    void bothRegenciesRepairTheShareByConnectionsAndThePoorerOfThemIsSpared() {
        Allocation byConnections = SimpleShares.byKey(game, "connections", 72.9, 14.2, 12.9);

        Found found = found(SidePayments.least(game, byConnections, 0.5, 0.001, Aim.GAIN));

        // The city lacks 1.935 + 0.5; Sleman can spare 4.37 and is enough alone.
        assertThat(found.total()).isCloseTo(2.435, within(1e-9));
        assertThat(found.received()).containsExactly(2.435, -2.435, 0.0);
    }

    @Test
    void aPairThatWouldLeaveIsKeptByTheLeastPayment() {
        Allocation byTonnage = SimpleShares.byKey(game, "tonnage", 53, 34, 13);

        assertThat(found(SidePayments.least(game, byTonnage, 0, 0.01, Aim.GAIN)).total())
                .isZero();
        Found found = found(SidePayments.least(game, byTonnage, 0, 0.01, Aim.STABLE));

        assertThat(found.total()).isCloseTo(0.05, within(1e-9));
        assertThat(found.received().get(2)).isCloseTo(-0.05, within(1e-9));
    }

    @Test
    void whatIsPaidIsWholeRupiahAndSumsToNothing() {
        CostGame rupiah = CostGame.of(
                game.players(), coalition -> game.value(coalition) * BILLION + (coalition.size() == 1 ? 0.5 : 0));

        Found found = found(SidePayments.least(rupiah, SimpleShares.equal(rupiah), 1, 1, Aim.STABLE));

        assertThat(found.received()).allMatch(amount -> amount == Math.rint(amount));
        assertThat(found.received().stream().mapToDouble(Double::doubleValue).sum())
                .isZero();
        assertThat(rupiah.gain(2, 5 * BILLION - found.received().get(2))).isGreaterThanOrEqualTo(1);
    }

    @Test
    void saysWhatAllCouldGainAtMostWhereTheFloorIsTooHigh() {
        Impossible byGain = (Impossible) SidePayments.least(game, SimpleShares.equal(game), 2, 0.001, Aim.GAIN);
        assertThat(byGain.most()).isCloseTo(5.0 / 3, within(1e-3));
        assertThat(byGain.explanation().words(new Locale("id"))).contains("hanya dihemat 5");

        CostGame noCore = CostGame.of(List.of("A", "B", "C"), 0, 4, 4, 5, 4, 5, 5, 9);
        Impossible unstable = (Impossible) SidePayments.least(noCore, SimpleShares.equal(noCore), 0, 0.01, Aim.STABLE);
        assertThat(unstable.stable()).isFalse();
        assertThat(SidePayments.least(noCore, SimpleShares.equal(noCore), 0, 0.01, Aim.GAIN))
                .isInstanceOf(Found.class);
    }

    @Test
    void refusesAnAllocationThatDoesNotPayTheWhole() {
        assertThatThrownBy(() -> SidePayments.least(game, Allocation.proposed(game, 5, 5, 4), 0, 1, Aim.GAIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("must pay the cost of all");
        assertThatThrownBy(() -> SidePayments.least(game, SimpleShares.equal(game), 0, 0, Aim.GAIN))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("unit");
    }

    /** The closed form: what the harmed lack, and no cheaper way; nobody below the floor; few payers. */
    @Property(tries = 150)
    void theTotalIsWhatIsLackedAndNobodyFallsBelowTheFloor(
            @ForAll @IntRange(min = 1, max = 6) int n,
            @ForAll Games.Shape shape,
            @ForAll long seed,
            @ForAll @IntRange(min = -5, max = 5) int floor) {
        CostGame random = costs(n, shape, seed);
        Allocation equal = whole(random, seed);
        double lacked = 0;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            lacked += Math.max(0, floor - random.gain(i, equal.amount(i)));
            sum += random.gain(i, equal.amount(i)) - floor;
        }

        Answer answer = SidePayments.least(random, equal, floor, 1, Aim.GAIN);

        if (sum < 0) {
            assertThat(answer).isInstanceOf(Impossible.class);
            assertThat(((Impossible) answer).most()).isLessThan(floor);
        } else {
            Found found = found(answer);
            assertThat(found.total()).isEqualTo(lacked);
            for (int i = 0; i < n; i++) {
                assertThat(random.gain(i, equal.amount(i) - found.received().get(i)))
                        .isGreaterThanOrEqualTo(floor);
            }
            assertThat(found.payments()).hasSizeLessThan(Math.max(1, n));
        }
    }

    /** Three players, every payment in whole units between -12 and 12: none is cheaper, none has fewer payers at that price. */
    @Property(tries = 60)
    void noOtherPaymentIsLessOrHasFewerPayersAtThatPrice(
            @ForAll Games.Shape shape, @ForAll long seed, @ForAll @IntRange(min = -2, max = 2) int floor) {
        CostGame random = costs(3, shape, seed);
        Allocation amounts = whole(random, seed);
        Answer answer = SidePayments.least(random, amounts, floor, 1, Aim.STABLE);
        int best = Integer.MAX_VALUE;
        int payers = Integer.MAX_VALUE;
        int reach = 260;
        for (int a = -reach; a <= reach; a++) {
            for (int b = -reach; b <= reach; b++) {
                int[] received = {a, b, -a - b};
                int total = (Math.abs(a) + Math.abs(b) + Math.abs(a + b)) / 2;
                if (total < best && keepsAll(random, amounts, received, floor)) {
                    best = total;
                    payers = Integer.MAX_VALUE;
                }
                if (total == best && keepsAll(random, amounts, received, floor)) {
                    payers = Math.min(payers, (a < 0 ? 1 : 0) + (b < 0 ? 1 : 0) + (-a - b < 0 ? 1 : 0));
                }
            }
        }
        if (best == Integer.MAX_VALUE) {
            // Half units may do what whole ones cannot; then whole ones come within one of it.
            assertThat(answer instanceof Impossible || withinOne(random, amounts, (Found) answer, floor))
                    .isTrue();
        } else {
            Found found = found(answer);
            assertThat(found.total()).isBetween(best - 1.5, best + 1.0);
            if (found.total() == best && keepsAll(random, amounts, asWhole(found), floor)) {
                long paying = found.received().stream().filter(each -> each < 0).count();
                assertThat(paying).isLessThanOrEqualTo(payers);
            }
        }
    }

    private static boolean withinOne(CostGame game, Allocation amounts, Found found, int floor) {
        for (int s = 1; s < 7; s++) {
            double paid = 0;
            for (int i = 0; i < 3; i++) {
                paid += (s >> i & 1) == 1 ? amounts.amount(i) - found.received().get(i) : 0;
            }
            if (paid - game.value(new Coalition(s)) > 1) {
                return false;
            }
        }
        return true;
    }

    private static int[] asWhole(Found found) {
        return found.received().stream().mapToInt(Double::intValue).toArray();
    }

    private static boolean keepsAll(CostGame game, Allocation amounts, int[] received, int floor) {
        double[] paid = new double[3];
        for (int i = 0; i < 3; i++) {
            paid[i] = amounts.amount(i) - received[i];
            if (game.alone(i) - paid[i] < floor) {
                return false;
            }
        }
        for (int s = 1; s < 7; s++) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += (s >> i & 1) == 1 ? paid[i] : 0;
            }
            if (sum > game.value(new Coalition(s)) + 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static CostGame costs(int n, Games.Shape shape, long seed) {
        CoalitionGame random = Games.random(n, shape, seed);
        return CostGame.of(random.players(), coalition -> random.sign() * random.value(coalition));
    }

    /** Whole amounts that sum to the cost of all. */
    private static Allocation whole(CostGame game, long seed) {
        Random random = new Random(seed);
        double[] amounts = new double[game.size()];
        double rest = game.grand();
        for (int i = 1; i < amounts.length; i++) {
            amounts[i] = random.nextInt(30);
            rest -= amounts[i];
        }
        amounts[0] = rest;
        return Allocation.proposed(game, amounts);
    }

    @Test
    void theGameOfSomePlayersHasTheirCosts() {
        CostGame without = game.among(Coalition.of(0, 2));

        assertThat(without.players()).containsExactly("Yogyakarta", "Bantul");
        assertThat(without.alone(1)).isEqualTo(4);
        assertThat(without.grand()).isEqualTo(11);
    }
}
