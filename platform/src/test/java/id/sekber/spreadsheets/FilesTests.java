package id.sekber.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.ReasonWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What is written reads back as it was, in both forms of files. */
class FilesTests {

    private static final List<Column> COLUMNS = List.of(
            new Column("one", "first"),
            new Column("two", "second", Map.of("a", "Alpha")),
            new Column("three", "third"));

    private static TableWriter writer() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new TableWriter(new ReasonWords(messages, Locale.ROOT), "table", COLUMNS);
    }

    private static Reading<Table> read(byte[] file, int most) {
        return TableReader.read(file, Table.Expected.of(COLUMNS, most));
    }

    private static Table table(byte[] file) {
        return TableReader.readAgain(file, Table.Expected.of(COLUMNS, 10));
    }

    @Property(tries = 100)
    void anyTextComesBackFromBothForms(
            @ForAll @AlphaChars @Chars({'=', '+', '-', '@', '\'', '"', ',', ';'}) @StringLength(max = 12) String text) {
        List<List<String>> rows = List.of(List.of("1", text, "x"));

        for (byte[] file : List.of(writer().workbook(rows.stream()), writer().text(rows.stream()))) {
            assertThat(table(file).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells(COLUMNS)).containsExactly("1", text, "x"));
        }
    }

    @Test
    void columnsAreKnownByKeyWhateverTheirOrderAndSomeMayLack() {
        Table read = table("warna;TWO;One\nbiru;b;a\n;;\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.strange()).containsExactly("warna");
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.cell("one")).isEqualTo("a");
            assertThat(row.cell("three")).isEmpty();
            assertThat(row.keys()).containsExactly("one", "two");
            assertThat(row.line()).isEqualTo(2);
        });
    }

    @Test
    void aFileWithMoreRowsThanExpectedIsRefusedWithWords() {
        byte[] file =
                writer().workbook(Stream.generate(() -> List.of("1", "2", "3")).limit(3));

        assertThat(read(file, 3)).isInstanceOf(Reading.Read.class);
        assertThat(reason(read(file, 2))).isEqualTo("spreadsheets.rows.many");
        assertThat(reason(read(writer().template(), 2))).isEqualTo("spreadsheets.rows.none");
        assertThat(reason(read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), 2)))
                .isEqualTo("spreadsheets.keys.missing");
        assertThat(reason(read(new byte[] {'P', 'K', 3, 4}, 2))).isEqualTo("spreadsheets.unreadable");
        assertThat(reason(read(new byte[] {(byte) 0xff, 0}, 2))).isEqualTo("spreadsheets.unreadable");
    }

    private static String reason(Reading<Table> reading) {
        return reading.fold(table -> "read", reason -> reason.key());
    }

    @Test
    void aDayMayBeACountOfDays() {
        assertThat(PlainCells.day("45660")).isEqualTo("2025-01-03");
        assertThat(PlainCells.day("2025-01-03")).isEqualTo("2025-01-03");
        assertThat(Row.of(1, Map.of("one", "x"), Set.of()).cell("two")).isEmpty();
    }
}
