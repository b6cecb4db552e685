package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostTableTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void knowsWhatActingTogetherSaves() {
        assertThat(Tables.WASTE.sharers()).isEqualTo(3);
        assertThat(Tables.WASTE.joint()).isEqualTo(Money.rupiah(15_000_000_000L));
        assertThat(Tables.WASTE.sumOfAlone()).isEqualTo(Money.rupiah(20_000_000_000L));
        assertThat(Tables.WASTE.saving()).isEqualTo(Money.rupiah(5_000_000_000L));
        assertThat(Tables.WASTE.of(0b011)).isEqualTo(Money.rupiah(13_000_000_000L));
    }

    @Test
    void hasACostForEveryCoalitionOfTwoToTenSharers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.of(1))
                .withMessageContaining("1 costs are not one for each coalition of 2 to 10 sharers");
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.of(1, 2, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.of(new long[2047]));
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.of(1, -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.of(1, 1, 0));
    }

    @Test
    void listsCoalitionsAsPeopleDo() {
        assertThat(Coalitions.bySize(3)).containsExactly(0b001, 0b010, 0b100, 0b011, 0b101, 0b110, 0b111);
        assertThat(Coalitions.bySize(10)).hasSize(1023).doesNotHaveDuplicates();
    }

    @Test
    void readsWhatWasTypedCellByCell() {
        Map<Integer, String> cells = Map.of(1, "9 miliar", 2, "Rp7.000.000.000", 3, "13000000000");

        assertThat(CostTables.read(cells, Unit.RUPIAH, Tables.sharers(2), INDONESIAN))
                .isEqualTo(Outcome.done(Tables.of(9_000_000_000L, 7_000_000_000L, 13_000_000_000L)));
    }

    @Test
    void saysAtEachCellWhatIsWrongWithIt() {
        Map<Integer, String> cells = new HashMap<>(Map.of(1, "-3", 2, "banyak"));

        Outcome<CostTable> outcome = CostTables.read(cells, Unit.RUPIAH, Tables.sharers(2), INDONESIAN);

        Problems problems = ((Outcome.Refused<CostTable>) outcome).problems();
        assertThat(problems.list())
                .extracting(Problems.Problem::field)
                .containsExactly("biaya-1", "biaya-2", "biaya-3");
        assertThat(problems.at("biaya-1"))
                .contains(Reason.of(
                        "costsharing.cost.refused",
                        Words.names(1, Tables.sharers(2)),
                        Reason.of("costsharing.cost.negative", "-3")));
        assertThat(problems.at("biaya-3"))
                .contains(Reason.of("costsharing.cost.missing", Words.names(3, Tables.sharers(2))));
    }

    @Test
    void refusesFractionsOfASenAndSumsBeyondAnyBudgetInEveryUnit() {
        CostCells billions = new CostCells(INDONESIAN, Unit.BILLIONS);

        assertThat(billions.read("0,000000000001"))
                .hasToString("Refused[reason=" + Reason.of("costsharing.cost.decimals", "0,000000000001") + "]");
        assertThat(billions.read("1.000.001"))
                .hasToString("Refused[reason="
                        + Reason.of("costsharing.cost.tooLarge", "1.000.001", Money.rupiah(1_000_000_000_000_000L))
                        + "]");
    }

    @Test
    void notesATableThatNeedsASecondLook() {
        assertThat(Observations.of(Tables.WASTE, Tables.KARTAMANTUL)).isEmpty();
        assertThat(notes(10, 10, 30))
                .containsExactly(
                        Reason.of("costsharing.note.dear", Money.rupiah(30), Money.rupiah(20)),
                        Reason.of(
                                "costsharing.note.union",
                                Words.names(0b11, Tables.sharers(2)),
                                Words.names(0b01, Tables.sharers(2)),
                                Words.names(0b10, Tables.sharers(2)),
                                Money.rupiah(10)));
        assertThat(notes(10, 20, 30)).containsExactly(Reason.of("costsharing.note.additive"));
        assertThat(notes(10, 20, 15))
                .containsExactly(Reason.of(
                        "costsharing.note.fall",
                        Words.names(0b11, Tables.sharers(2)),
                        Words.names(0b10, Tables.sharers(2)),
                        Money.rupiah(5)));
    }

    @Test
    void showsAmountsInTheLargestUnitThatFits() {
        assertThat(Unit.of(Money.rupiah(1_000_000_000))).isEqualTo(Unit.BILLIONS);
        assertThat(Unit.of(Money.rupiah(999_999_999))).isEqualTo(Unit.MILLIONS);
        assertThat(Unit.of(Money.rupiah(999_999))).isEqualTo(Unit.RUPIAH);
    }

    private static List<Reason> notes(long... costs) {
        return Observations.of(Tables.of(costs), Tables.sharers(2));
    }
}
