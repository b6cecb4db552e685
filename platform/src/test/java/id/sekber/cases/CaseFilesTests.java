package id.sekber.cases;

import static id.sekber.cases.CaseMother.WORDS;
import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is written as JSON or as a workbook reads back as it was. */
class CaseFilesTests {

    private final CaseForm form = CaseForm.of(
                    aCase("two-towns").named("=1+1").turnedIn(1996).please(), 4)
            .with(GridColumn.DURABILITY, "0.6");

    @Test
    void aWorkbookReadsBackAsItWas() {
        IncomingRow row = sheets(workbook(form)).rows().get(0);

        assertThat(row.line()).isEqualTo(3);
        assertThat(new CaseForm(row.cells(), 4).cells()).isEqualTo(form.cells());
    }

    @Test
    void jsonReadsBackAsItWas() {
        List<IncomingRow> rows = CaseJson.read(CaseJson.write(List.of(form))).orElseThrow();

        assertThat(new CaseForm(rows.get(0).cells(), 4).cells()).isEqualTo(form.cells());
    }

    @Test
    void noCellOfAWorkbookIsAFormula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(form)))) {
            var cell = book.getSheetAt(0).getRow(2).getCell(GridColumn.NAME_ID.ordinal());

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void figuresTypedIntoASpreadsheetAreReadAsTyped() throws IOException {
        IncomingRow row = edited(sheet -> {
            var cells = sheet.createRow(2);
            cells.createCell(GridColumn.NAME_ID.ordinal()).setCellValue("Dua Kota");
            cells.createCell(GridColumn.FOUNDED.ordinal()).setCellValue(2001);
            cells.createCell(GridColumn.DURABILITY.ordinal()).setCellValue(0.1 + 0.5);
            cells.createCell(GridColumn.OWN_REVENUE.ordinal()).setCellValue(true);
            cells.createCell(GridColumn.MEMBERS.ordinal()).setCellFormula("1+2");
        });

        assertThat(row.cell(GridColumn.FOUNDED)).isEqualTo("2001");
        assertThat(row.cell(GridColumn.DURABILITY)).isEqualTo("0.6");
        assertThat(row.cell(GridColumn.OWN_REVENUE)).isEqualTo("yes");
        assertThat(row.formulas()).containsExactly(GridColumn.MEMBERS);
    }

    private interface Edit {
        void to(Sheet sheet);
    }

    private static IncomingRow edited(Edit edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(
                        new ByteArrayInputStream(CaseWorkbook.writer(WORDS).template()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.to(book.getSheetAt(0));
            book.write(bytes);
            return sheets(bytes.toByteArray()).rows().get(0);
        }
    }

    @Test
    void columnsAreKnownByTheirKeyWhateverTheirOrderOrLabel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Apa saja");
            var keys = sheet.createRow(0);
            keys.createCell(0).setCellValue("name_id");
            keys.createCell(1).setCellValue("warna");
            keys.createCell(2).setCellValue("ID");
            var cells = sheet.createRow(5);
            cells.createCell(0).setCellValue("Dua Kota");
            cells.createCell(2).setCellValue("dua-kota");
            book.write(bytes);

            CaseWorkbook.Sheets read = sheets(bytes.toByteArray());
            assertThat(read.strange()).containsExactly("warna");
            assertThat(read.rows()).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo(6);
                assertThat(row.cell(GridColumn.ID)).isEqualTo("dua-kota");
            });
        }
    }

    @Test
    void whatIsNoFileOfCasesIsNotRead() {
        for (String text : List.of("PK not a zip", "PNG", "{\"cases\": 3}", "[")) {
            assertThat(CaseWorkbook.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Refused.class);
        }
        assertThat(CaseJson.read("{\"cases\": 3}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(CaseJson.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aTextInOneLanguageAndANamedCountryAreUnderstood() {
        String json = """
                {"cases": [{"id": "two-towns", "name": "Two Towns", "country": "Brazil", "region": "South",
                  "turning_points": [{"year": 2001, "event": "Founded"}], "sources": [{"title": "A book", "seen": true}]}]}""";

        IncomingRow row = CaseJson.read(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .get(0);

        assertThat(row.cell(GridColumn.COUNTRY)).isEqualTo("BR");
        assertThat(row.cell(GridColumn.NAME_ID)).isEqualTo("Two Towns");
        assertThat(row.cell(GridColumn.TURNING_POINTS)).isEqualTo("2001 | Founded | Founded");
        assertThat(row.cell(GridColumn.SOURCES)).isEqualTo("A book |  |  | yes");
    }

    private static byte[] workbook(CaseForm form) {
        return CaseWorkbook.writer(WORDS).workbook(Stream.of(form.inOrder()));
    }

    private static CaseWorkbook.Sheets sheets(byte[] file) {
        return CaseWorkbook.read(file).fold(read -> read, reason -> {
            throw new AssertionError(reason.key());
        });
    }
}
