package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.Division.Divided;
import id.sekber.costsharing.Division.NotPossible;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTests {

    @Test
    void changesNothingUnlessSomethingIsTried() {
        Division division = new Workbench(Tables.WASTE, Tables.KARTAMANTUL).divide(new Key.Equal());

        assertThat(Trial.NOTHING.changesNothing()).isTrue();
        assertThat(Trial.NOTHING.adjust(new Workbench(Tables.WASTE, Tables.KARTAMANTUL), division))
                .isSameAs(division);
    }

    @Test
    void dividesAnotherJointCost() {
        Trial trial = new Trial(Optional.of(Money.rupiah(18_000_000_000L)), Optional.empty(), false, Optional.empty());

        assertThat(amounts(trial, new Key.Equal())).containsExactly(6_000_000_000L, 6_000_000_000L, 6_000_000_000L);
    }

    @Test
    void capsASharerAndLetsTheOthersCarryTheRestInProportion() {
        // Tonnage 53 : 34 : 13 with at most half for one: City 7.5, the rest 7.5 by 34 : 13.
        assertThat(amounts(cap("50"), Tables.TONNAGE)).containsExactly(7_500_000_000L, 5_425_531_915L, 2_074_468_085L);
    }

    @Test
    void capsAgainWhereCarryingPushesAnotherAboveTheCap() {
        assertThat(amounts(cap("34"), Tables.TONNAGE)).containsExactly(5_100_000_000L, 5_100_000_000L, 4_800_000_000L);
    }

    @Test
    void letsNobodyPayMoreThanAlone() {
        Trial trial = new Trial(Optional.empty(), Optional.empty(), true, Optional.empty());

        assertThat(amounts(trial, new Key.Equal())).containsExactly(5_500_000_000L, 5_500_000_000L, 4_000_000_000L);
        assertThat(divided(trial, new Key.Equal()).judgement().nobodyHarmed()).isTrue();
        assertThat(divided(trial, new Key.Equal()).adjustments())
                .containsExactly(Reason.of("costsharing.trial.capped", "Bantul", Money.rupiah(4_000_000_000L)));
    }

    @Test
    void refusesACapThatDoesNotCoverTheCostAndSaysByHowMuch() {
        assertThat(((NotPossible) adjusted(cap("33"), Tables.TONNAGE)).why())
                .isEqualTo(Reason.of(
                        "costsharing.trial.cap.tooLow", Money.rupiah(14_850_000_000L), Money.rupiah(15_000_000_000L)));
    }

    @Test
    void creditsTheHostAtTheCostOfTheOthers() {
        Trial trial = credit("34.02", 870_000_000);

        // The others carry 13.92 instead of 13.05 billion, still by 53 : 34.
        assertThat(amounts(trial, Tables.TONNAGE)).containsExactly(8_480_000_000L, 5_440_000_000L, 1_080_000_000L);
        assertThat(divided(trial, Tables.TONNAGE).byKey())
                .extracting(money -> money.amount().longValueExact())
                .containsExactly(7_950_000_000L, 5_100_000_000L, 1_950_000_000L);
    }

    @Test
    void refusesACreditAboveWhatTheHostPays() {
        assertThat(((NotPossible) adjusted(credit("34.02", 2_000_000_000), Tables.TONNAGE)).why())
                .isEqualTo(Reason.of(
                        "costsharing.trial.credit.tooHigh",
                        Money.rupiah(2_000_000_000),
                        "Bantul",
                        Money.rupiah(1_950_000_000)));
    }

    private static Trial cap(String percent) {
        return new Trial(Optional.empty(), Optional.of(new BigDecimal(percent)), false, Optional.empty());
    }

    private static Trial credit(String host, long rupiah) {
        return new Trial(
                Optional.empty(), Optional.empty(), false, Optional.of(new Trial.Credit(host, Money.rupiah(rupiah))));
    }

    private static Division adjusted(Trial trial, Key key) {
        Workbench workbench = trial.on(Tables.sheet(Tables.WASTE));
        return trial.adjust(workbench, workbench.divide(key));
    }

    private static Divided divided(Trial trial, Key key) {
        return (Divided) adjusted(trial, key);
    }

    private static List<Long> amounts(Trial trial, Key key) {
        return divided(trial, key).amounts().stream()
                .map(money -> money.amount().longValueExact())
                .toList();
    }
}
