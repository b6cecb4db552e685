package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.Division.Divided;
import id.sekber.costsharing.Division.NotPossible;
import id.sekber.costsharing.Judgement.State;
import id.sekber.costsharing.Judgement.Verdict;
import id.sekber.costsharing.Key.FromGame.Method;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbenchTests {

    private final Workbench waste = new Workbench(Tables.WASTE, Tables.KARTAMANTUL);

    @Test
    void dividesTheWorkedExampleByEachKey() {
        assertThat(inBillions(new Key.Equal())).containsExactly("5.00", "5.00", "5.00");
        assertThat(inBillions(Tables.TONNAGE)).containsExactly("7.95", "5.10", "1.95");
        assertThat(inBillions(Tables.CONNECTIONS)).containsExactly("10.94", "2.13", "1.94");
        assertThat(inBillions(new Key.ProportionalToAlone())).containsExactly("6.75", "5.25", "3.00");
        assertThat(inBillions(Tables.HALF_AND_HALF)).containsExactly("6.48", "5.05", "3.48");
        assertThat(inBillions(new Key.FromGame(Method.SCRB))).containsExactly("6.94", "5.24", "2.82");
        assertThat(inBillions(new Key.FromGame(Method.SHAPLEY))).containsExactly("7.00", "5.25", "2.75");
    }

    @Test
    void judgesTheWorkedExampleByEachKey() {
        assertThat(harmed(new Key.Equal())).containsExactly("Bantul -1000000000");
        assertThat(wavering(new Key.Equal())).containsExactly("6 500000000");
        assertThat(harmed(Tables.TONNAGE)).isEmpty();
        assertThat(wavering(Tables.TONNAGE)).containsExactly("3 50000000");
        assertThat(harmed(Tables.CONNECTIONS)).containsExactly("Kota -1935000000");
        assertThat(wavering(Tables.CONNECTIONS)).containsExactly("5 1870000000", "3 65000000");
        for (Key safe : List.of(
                new Key.ProportionalToAlone(),
                Tables.HALF_AND_HALF,
                new Key.FromGame(Method.SCRB),
                new Key.FromGame(Method.SHAPLEY),
                new Key.FromGame(Method.NUCLEOLUS))) {
            assertThat(divided(safe).judgement().safe()).as(safe.code()).isTrue();
        }
    }

    @Test
    void saysForEachMemberHowItDoes() {
        Judgement tonnage = divided(Tables.TONNAGE).judgement();

        assertThat(tonnage.standings())
                .extracting(Judgement.Standing::state)
                .containsExactly(State.WAVERING, State.WAVERING, State.SAFE);
        assertThat(tonnage.standings())
                .extracting(Judgement.Standing::gain)
                .containsExactly(Money.rupiah(1_050_000_000), Money.rupiah(1_900_000_000), Money.rupiah(2_050_000_000));
        assertThat(tonnage.standings().get(2).worst())
                .isEqualTo(new Judgement.Complaint(0b101, Money.rupiah(-1_100_000_000)));
        assertThat(tonnage.verdict()).isEqualTo(Verdict.COOPERATION);
        assertThat(divided(new Key.Equal()).judgement().verdict()).isEqualTo(Verdict.INJUSTICE);
    }

    @Test
    void neutralIsNotEnoughForCooperation() {
        CostTable additive = Tables.of(100, 50, 150);
        Workbench bench = new Workbench(additive, Tables.sharers(2));

        Judgement judgement = ((Divided) bench.divide(new Key.ProportionalToAlone())).judgement();

        assertThat(judgement.standings()).extracting(Judgement.Standing::state).containsOnly(State.NEUTRAL);
        assertThat(judgement.verdict()).isEqualTo(Verdict.HARMONY);
    }

    @Test
    void amountsAreWholeRupiahThatSumToTheJointCost() {
        Workbench bench = new Workbench(Tables.of(60, 60, 100, 60, 100, 100, 100), Tables.sharers(3));

        assertThat(((Divided) bench.divide(new Key.Equal())).amounts())
                .containsExactly(Money.rupiah(34), Money.rupiah(33), Money.rupiah(33));
        assertThat(((Divided) bench.divide(new Key.FromGame(Method.SHAPLEY))).joint())
                .isEqualTo(Money.rupiah(100));
    }

    @Test
    void theShareOfASharerIsExact() {
        assertThat(divided(Tables.TONNAGE).share(0)).isEqualTo(Share.of(53, 100));
    }

    @Test
    void saysWhyEachPays() {
        assertThat(divided(Tables.TONNAGE).because().get(0))
                .isEqualTo(Reason.of(
                        "costsharing.because.weighted",
                        "Kota",
                        Words.percent(new BigDecimal("53.0")),
                        Words.text("sampah yang ditimbang")));
        assertThat(divided(new Key.FromGame(Method.SCRB)).because().get(0))
                .isEqualTo(Reason.of(
                        "costsharing.because.scrb",
                        "Kota",
                        Money.rupiah(5_500_000_000L),
                        Money.rupiah(1_441_176_471L)));
        assertThat(divided(new Key.FromGame(Method.SHAPLEY)).because().get(0))
                .isEqualTo(Reason.of(
                        "costsharing.because.shapley",
                        "Kota",
                        Money.rupiah(9_000_000_000L),
                        Money.rupiah(5_500_000_000L)));
    }

    @Test
    void showsTheStepsOfKeysThatLookAtAllCoalitions() {
        assertThat(divided(new Key.FromGame(Method.SHAPLEY)).steps()).isPresent();
        assertThat(divided(Tables.TONNAGE).steps()).isEmpty();
    }

    @Test
    void refusesAKeyThatThisCostDoesNotAllowAndSaysWhy() {
        Workbench apart = new Workbench(Tables.of(10, 10, 30), Tables.sharers(2));

        assertThat(why(apart, new Key.FromGame(Method.NUCLEOLUS)))
                .isEqualTo(Reason.of("costsharing.impossible.nucleolus", Money.rupiah(10)));
        assertThat(why(apart, new Key.FromGame(Method.SCRB)))
                .isEqualTo(Reason.of("costsharing.impossible.scrb", "Kabupaten A"));
    }

    @Test
    void refusesProportionToCostsThatAreAllZero() {
        Workbench free = new Workbench(Tables.of(0, 0, 30), Tables.sharers(2));

        assertThat(why(free, new Key.ProportionalToAlone())).isEqualTo(Reason.of("costsharing.impossible.alone"));
    }

    @Test
    void refusesAKeyWithoutAWeightForEachSharer() {
        Key.Weighted lacking =
                new Key.Weighted("k9", Words.text("Lama"), Words.text("x"), Words.text("y"), "K4", List.of());

        assertThat(why(waste, lacking)).isEqualTo(Reason.of("costsharing.impossible.weights"));
    }

    @Test
    void refusesToPayAMemberForJoining() {
        // B makes the whole cheaper by its presence, so its Shapley value is negative.
        Workbench bench = new Workbench(Tables.of(100, 0, 50), Tables.sharers(2));

        assertThat(why(bench, new Key.FromGame(Method.SHAPLEY)))
                .isEqualTo(Reason.of("costsharing.impossible.negative", "B"));
    }

    private static Reason why(Workbench bench, Key key) {
        return ((NotPossible) bench.divide(key)).why();
    }

    private Divided divided(Key key) {
        return (Divided) waste.divide(key);
    }

    private List<String> inBillions(Key key) {
        return divided(key).amounts().stream()
                .map(amount -> amount.amount()
                        .movePointLeft(9)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }

    private List<String> harmed(Key key) {
        return divided(key).judgement().harmed().stream()
                .map(standing -> standing.sharer().shortName() + " "
                        + standing.gain().amount().toBigInteger())
                .toList();
    }

    private List<String> wavering(Key key) {
        return divided(key).judgement().wavering().stream()
                .map(complaint -> complaint.coalition() + " "
                        + complaint.excess().amount().toBigInteger())
                .toList();
    }
}
