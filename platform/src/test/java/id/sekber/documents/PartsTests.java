package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTests {

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "40, XL", "90, XC", "449, CDXLIX", "1999, MCMXCIX"})
    void chaptersBearRomanNumerals(int number, String numeral) {
        assertThat(Numerals.roman(number)).isEqualTo(numeral);
    }

    @ParameterizedTest
    @CsvSource({"1, a", "26, z", "27, aa", "52, az", "53, ba", "702, zz", "703, aaa"})
    void itemsAreLetteredBeyondTheAlphabet(int number, String letters) {
        assertThat(Numerals.letter(number)).isEqualTo(letters);
    }

    @Test
    void refusesARowThatDoesNotFitItsTable() {
        List<Table.Column> columns = List.of(Table.Column.words("Pihak", 1), Table.Column.figures("Biaya", 1));

        assertThatThrownBy(() -> Table.of("Biaya", columns, List.of(List.of("Kota Muara"))))
                .hasMessageContaining("In the table 'Biaya' the row [Kota Muara] has 1 cells for 2 columns");
        assertThatThrownBy(() -> Table.of("Biaya", columns, List.of()).totalling("Jumlah", "1", "2"))
                .hasMessageContaining("has 3 cells for 2 columns");
        assertThatThrownBy(() -> Table.of("Biaya", List.of(), List.of())).hasMessageContaining("has no column");
        assertThatThrownBy(() -> Table.Column.words("Pihak", 0)).hasMessageContaining("has the width 0");
    }

    @Test
    void refusesEmptyPartsThatWouldLeaveABareHeading() {
        assertThatThrownBy(() -> Article.of("term", "JANGKA WAKTU")).hasMessageContaining("'term' says nothing");
        assertThatThrownBy(() -> new Chapter("UMUM", List.of())).hasMessageContaining("'UMUM' has no article");
        assertThatThrownBy(() -> Opening.titled(" ", "")).hasMessageContaining("has no title");
        assertThatThrownBy(() -> new Party("NAMA", Text.of("Bupati"), " ")).hasMessageContaining("has no designation");
    }

    @Test
    void refusesAListDeeperThanDraftingRulesKnow() {
        Item fourRanks = Item.of("a.", Item.of("1.", Item.of("a)", Item.of("1)"))));

        assertThatThrownBy(() -> Item.of("lebih dalam", fourRanks)).hasMessageContaining("A list of 5 ranks");
    }

    @Test
    void linesDropWhatNoFormatCanHold() {
        assertThat(Lines.of("satu\r\ndua\rtiga\n\nlima")).containsExactly("satu", "dua", "tiga", "", "lima");
        assertThat(Lines.of("a\tb\u0000c\uD83Dd\uFFFFe\u0085f\uD83D\uDE42"))
                .containsExactly("a b\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uD83D\uDE42");
        assertThat(Lines.of("")).isEmpty();
    }
}
