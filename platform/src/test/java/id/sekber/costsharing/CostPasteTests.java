package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CostPasteTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final String WORKED_EXAMPLE = """
            Kota\t9.000.000.000
            Sleman\t7.000.000.000
            Bantul\t4.000.000.000
            Kota+Sleman\t13.000.000.000
            Kota+Bantul\t11.000.000.000
            Sleman+Bantul\t9.500.000.000
            Kota+Sleman+Bantul\t15.000.000.000
            """;

    @Test
    void readsOneCoalitionALine() {
        assertThat(read(WORKED_EXAMPLE)).isEqualTo(Outcome.done(Tables.WASTE));
    }

    @Test
    void readsLinesInAnyOrderUnderAHeadingAndBetweenEmptyOnes() {
        String shuffled = """
                Kelompok;Biaya setahun

                Bantul + Sleman + Kota;Rp15.000.000.000,-
                kabupaten  bantul + 34.04;Rp 9.500.000.000
                Kota Yogyakarta;9 miliar

                34.04;7.000.000.000
                bantul;4.000.000.000;
                Sleman+Kota;13.000.000.000
                Bantul+Kota;11.000.000.000
                """;

        assertThat(read(shuffled)).isEqualTo(Outcome.done(Tables.WASTE));
    }

    @Test
    void countsInTheUnitOfTheSpreadsheet() {
        String inBillions = "A;1,5\nB;2,25\nA+B;3\n";

        assertThat(CostPaste.read(inBillions, Unit.BILLIONS, Tables.sharers(2), INDONESIAN))
                .isEqualTo(Outcome.done(Tables.of(1_500_000_000L, 2_250_000_000L, 3_000_000_000L)));
        assertThat(CostPaste.read("A;1\nB;2\nA+B;2\n", Unit.MILLIONS, Tables.sharers(2), INDONESIAN))
                .isEqualTo(Outcome.done(Tables.of(1_000_000, 2_000_000, 2_000_000)));
    }

    @Test
    void readsAWholePasteInTheOtherLanguageWhereThePageCannot() {
        String english = "A\t9,000,000\nB\t7,000,000.50\nA+B\t13,000,000\n";

        assertThat(CostPaste.read(english, Unit.RUPIAH, Tables.sharers(2), INDONESIAN))
                .isEqualTo(Outcome.done(new CostTable(
                        List.of(Money.rupiah(9_000_000), Money.rupiah("7000000.50"), Money.rupiah(13_000_000)))));
    }

    @Test
    void refusesToMixTheNumbersOfTwoLanguages() {
        assertThat(reasons(paste("A\t9.000.000\nB\t7,000,000\nA+B\t13.000.000\n", 2)))
                .containsExactly(Reason.of(
                        "costsharing.paste.cost",
                        2,
                        "B",
                        Reason.of("vocabulary.money.marks", "7,000,000", "15.000.000.000")));
    }

    @Test
    void namesEachMissingCoalition() {
        assertThat(reasons(paste("A\t1\nB\t1\nC\t1\nA+C\t2\n", 3)))
                .containsExactly(missing(0b011, 3), missing(0b110, 3), missing(0b111, 3));
    }

    @Test
    void namesTheLineThatComesTwiceWhateverItsOrder() {
        assertThat(reasons(paste("A\t1\nB\t1\nA+B\t1\nB+A\t1\n", 2)))
                .containsExactly(Reason.of("costsharing.paste.twice", 4, Words.names(0b11, Tables.sharers(2)), 3));
    }

    @Test
    void namesWhoIsNoPartyAndWhoIsNamedTwice() {
        assertThat(reasons(paste("A\t1\nB\t1\nA+B\t1\nA+Semarang\t2\nA+A\t3\nA+\t3\n", 2)))
                .containsExactly(
                        Reason.of("costsharing.paste.unknown", 4, "Semarang", Words.names(0b11, Tables.sharers(2))),
                        Reason.of("costsharing.paste.repeated", 5, "A"),
                        Reason.of("costsharing.paste.unknown", 6, "", Words.names(0b11, Tables.sharers(2))));
    }

    @Test
    void namesACostThatIsNoneOrNegative() {
        assertThat(reasons(paste("A\tmahal\nB\t-5\nA+B\t1\n", 2)))
                .containsExactly(
                        Reason.of(
                                "costsharing.paste.cost",
                                1,
                                "A",
                                Reason.of("vocabulary.money.unreadable", "mahal", "15.000.000.000")),
                        Reason.of("costsharing.paste.cost", 2, "B", Reason.of("costsharing.cost.negative", "-5")));
    }

    @Test
    void namesALineWithoutTwoCells() {
        assertThat(reasons(paste("A\t1\nB 1\nA+B\t1\nA\t1\t2\nB\t\n", 2)))
                .contains(
                        Reason.of("costsharing.paste.cells", 2, "B 1"),
                        Reason.of("costsharing.paste.cells", 4, "A 1 2"),
                        Reason.of("costsharing.paste.cells", 5, "B"));
    }

    @Test
    void refusesAJointCostOfZero() {
        assertThat(reasons(paste("A\t0\nB\t0\nA+B\t0\n", 2))).containsExactly(Reason.of("costsharing.cost.joint.zero"));
    }

    @Test
    void refusesAnEmptyPasteAndAHugeOne() {
        assertThat(reasons(paste(" \n ", 3))).containsExactly(Reason.of("costsharing.paste.empty", 7));
        assertThat(reasons(paste("x".repeat(200_001), 3)))
                .containsExactly(Reason.of("costsharing.paste.long", 200_001, 200_000));
    }

    @Test
    void saysHowManyProblemsAreLeftInsteadOfListingAThousand() {
        List<Reason> reasons = reasons(paste("A\t1\n", 10));

        assertThat(reasons).hasSize(41).last().isEqualTo(Reason.of("costsharing.paste.more", 982));
    }

    private static Outcome<CostTable> read(String text) {
        return CostPaste.read(text, Unit.RUPIAH, Tables.KARTAMANTUL, INDONESIAN);
    }

    private static Outcome<CostTable> paste(String text, int sharers) {
        return CostPaste.read(text, Unit.RUPIAH, Tables.sharers(sharers), INDONESIAN);
    }

    private static Reason missing(int coalition, int sharers) {
        return Reason.of("costsharing.paste.missing", Words.names(coalition, Tables.sharers(sharers)));
    }

    private static List<Reason> reasons(Outcome<CostTable> outcome) {
        return ((Outcome.Refused<CostTable>) outcome)
                .problems().list().stream().map(Problems.Problem::reason).toList();
    }
}
