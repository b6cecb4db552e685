package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CaseTableTests {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void keepsEveryCellInItsColumn() throws IOException {
        CSVRecord line =
                only(aCase("two-towns").named("Two, \"Towns\"\nand more").please());

        assertThat(line.isConsistent()).isTrue();
        assertThat(line.get("name_id")).isEqualTo("Two, \"Towns\"\nand more");
        assertThat(line.get("funding_sources")).isEqualTo("member_contributions;provincial_grant");
        assertThat(line.get("ended")).isEmpty();
        assertThat(line.get("durability")).isEqualTo("0.6");
        assertThat(line.get("sources_seen")).isEqualTo("1");
    }

    @Test
    void takesTheSpellOffFormulas() throws IOException {
        assertThat(only(aCase("x").named("=HYPERLINK(\"http://evil\")").please())
                        .get("name_en"))
                .startsWith("'=");
        assertThat(List.of("=1", "+1", "-1", "@a", "\tx", "plain", ""))
                .map(CaseTable::harmless)
                .containsExactly("'=1", "'+1", "'-1", "'@a", "'\tx", "plain", "");
    }

    private static CSVRecord only(Case known) throws IOException {
        String table = CaseTable.of(List.of(new Shelf.Entry(known, null, false, false)));
        try (CSVParser lines = CSVParser.parse(table, WITH_HEADER)) {
            return lines.getRecords().get(0);
        }
    }
}
