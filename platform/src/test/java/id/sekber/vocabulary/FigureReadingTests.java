package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReadingTests {

    private final Figures indonesian = new Figures(Locale.forLanguageTag("id"));
    private final Figures english = new Figures(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.000.000.000     | 15000000000
            Rp 15.000.000.000  | 15000000000
            Rp15.000.000.000   | 15000000000
            Rp.15.000.000.000  | 15000000000
            rp 15.000.000.000,-| 15000000000
            IDR 15.000         | 15000
            15000000000        | 15000000000
            15.000.000.000,50  | 15000000000.50
            15000,5            | 15000.50
            0                  | 0
            0,05               | 0.05
            -50.000.000        | -50000000
            -Rp50.000.000      | -50000000
            Rp -50.000.000     | -50000000
            −50.000.000        | -50000000
            15 miliar          | 15000000000
            7,95 miliar        | 7950000000
            7,95 Milyar        | 7950000000
            Rp7,95 miliar      | 7950000000
            1.500,5 juta       | 1500500000
            0,955 miliar       | 955000000
            2 triliun          | 2000000000000
            500 ribu           | 500000
            12 jt              | 12000000
            250rb              | 250000
            0,01 ribu          | 10
            1.000.000.000.000.000 | 1000000000000000
            """)
    void readsRupiahAsIndonesiansWriteThem(String typed, BigDecimal amount) {
        assertThat(indonesian.readMoney(typed)).isEqualTo(Reading.read(Money.rupiah(amount)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15,000,000,000    | 15000000000
            Rp15,000,000.50   | 15000000.50
            15000000000       | 15000000000
            7.95 billion      | 7950000000
            7.95 miliar       | 7950000000
            3 million         | 3000000
            1.5 trillion      | 1500000000000
            20 thousand       | 20000
            """)
    void readsRupiahAsTheEnglishWriteThem(String typed, BigDecimal amount) {
        assertThat(english.readMoney(typed)).isEqualTo(Reading.read(Money.rupiah(amount)));
    }

    @Test
    void readsSpacesThatDoNotBreak() {
        assertThat(indonesian.readMoney("\u00a0Rp\u00a015.000\u202f")).isEqualTo(Reading.read(Money.rupiah(15_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 juta", "15,000", "15,000,000", "15,000,000.50", "1.5", "15.00", "0.955 miliar"})
    void refusesMarksOfTheOtherLanguage(String typed) {
        assertThat(indonesian.readMoney(typed))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.money.marks", typed, "15.000.000.000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.000.000", "1,5 billion", "15.000", "15,50"})
    void refusesIndonesianMarksOnAnEnglishPage(String typed) {
        assertThat(english.readMoney(typed))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.money.marks", typed, "15,000,000,000")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.955 miliar | Rp7.955.000.000.000 | Rp7.955.000.000
            7,955 miliar | Rp7.955.000.000     | Rp7.955.000.000.000
            1.500 juta   | Rp1.500.000.000     | Rp1.500.000
            """)
    void refusesAWordBehindANumberWithTwoMeanings(String typed, String here, String elsewhere) {
        assertThat(indonesian.readMoney(typed))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.money.ambiguous", typed, here, elsewhere)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15000,125", "1.000,0001", "0,000000000001 miliar", "0,001"})
    void refusesMoreThanTwoDecimals(String typed) {
        assertThat(indonesian.readMoney(typed))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.money.decimals", typed, "15.000.000.000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000.000.000.000.001", "-1.000.000.000.000.000,01", "1001 triliun", "9999999999999999"})
    void refusesAmountsBeyondAnyBudget(String typed) {
        assertThat(indonesian.readMoney(typed))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.money.tooLarge", typed, "1.000.000.000.000.000")));
    }

    @ParameterizedTest
    @CsvSource({"15 M,M", "15 juta2,", "1 milliar,milliar", "100 USD,USD"})
    void refusesWordsThatItDoesNotKnow(String typed, String word) {
        assertThat(indonesian.readMoney(typed))
                .isEqualTo(Reading.refused(
                        word == null
                                ? Reason.of("vocabulary.money.unreadable", typed, "15.000.000.000")
                                : Reason.of("vocabulary.money.word", typed, word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e9",
                "1E+9",
                "15 000 000",
                "(15.000)",
                "USD 100",
                "--5",
                "-Rp-5",
                "Rp",
                "007",
                "0.500",
                "15.0000.000",
                "1,2,3",
                "15.000.",
                ",5",
                "١٥",
                "0x1F",
                "15 miliar rupiah",
                "15,- miliar"
            })
    void refusesWhatIsNoAmount(String typed) {
        assertThat(indonesian.readMoney(typed))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused ->
                                assertThat(refused.reason().arguments()).first().isEqualTo(typed));
    }

    @Test
    void refusesAnEmptyFieldInsteadOfReadingZero() {
        assertThat(indonesian.readMoney(" \u00a0")).isEqualTo(Reading.refused(Reason.of("vocabulary.money.empty")));
        assertThat(indonesian.readNumber("")).isEqualTo(Reading.refused(Reason.of("vocabulary.number.empty")));
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThat(indonesian.readMoney("1".repeat(5000)))
                .isEqualTo(Reading.refused(
                        Reason.of("vocabulary.money.unreadable", "1".repeat(40) + "…", "15.000.000.000")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,5  | 1234.5
            435.936  | 435936
            12,5     | 12.5
            0,125    | 0.125
            12,3450  | 12.3450
            -3       | -3
            1234,567 | 1234.567
            """)
    void readsNumbersAsIndonesiansWriteThem(String typed, BigDecimal number) {
        assertThat(indonesian.readNumber(typed)).isEqualTo(Reading.read(number));
    }

    @Test
    void refusesADecimalMarkThatAnotherReaderTakesForThousands() {
        assertThat(indonesian.readNumber("435,936"))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.number.ambiguous", "435,936", "435.936", "435,9360")));
        assertThat(english.readNumber("435.936"))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.number.ambiguous", "435.936", "435,936", "435.9360")));
    }

    @Test
    void theRemedyOfAnAmbiguousNumberCanBeRead() {
        assertThat(indonesian.readNumber("435.936")).isEqualTo(Reading.read(new BigDecimal("435936")));
        assertThat(indonesian.readNumber("435,9360")).isEqualTo(Reading.read(new BigDecimal("435.9360")));
    }

    @Test
    void refusesNumbersInOtherMarksOrWithWords() {
        assertThat(indonesian.readNumber("12.5"))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.number.marks", "12.5", "1.234,5")));
        assertThat(indonesian.readNumber("12 juta"))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.number.unreadable", "12 juta", "1.234,5")));
        assertThat(indonesian.readNumber("1e3"))
                .isEqualTo(Reading.refused(Reason.of("vocabulary.number.unreadable", "1e3", "1.234,5")));
    }

    @Test
    void aReadingIsAnsweredOneWay() {
        Reading<Integer> read = Reading.read(21);
        Reading<Integer> refused = Reading.refused(Reason.of("key"));

        assertThat(read.map(value -> value * 2).<String>fold(String::valueOf, Reason::key))
                .isEqualTo("42");
        assertThat(refused.map(value -> value * 2).<String>fold(String::valueOf, Reason::key))
                .isEqualTo("key");
    }

    @Property
    void readsBackEveryAmountThatItWrites(@ForAll("amounts") Money money) {
        assertThat(indonesian.readMoney(indonesian.money(money))).isEqualTo(Reading.read(money));
        assertThat(english.readMoney(english.money(money))).isEqualTo(Reading.read(money));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.TEN.pow(15).negate(), BigDecimal.TEN.pow(15))
                .ofScale(2)
                .map(Money::rupiah);
    }
}
