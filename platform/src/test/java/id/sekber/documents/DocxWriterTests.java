package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxWriterTests {

    private final DocxWriter writer = new DocxWriter();

    @Test
    void everyPartIsThereWhenReadAgain() throws IOException {
        try (XWPFDocument docx = read(Documents.agreement())) {
            assertThat(textOf(docx)).contains(Documents.agreementTexts());
        }
    }

    @Test
    void headingsGiveAnOutlineOfChaptersAndArticles() throws IOException {
        try (XWPFDocument docx = read(Documents.agreement())) {
            assertThat(texts(docx, "Heading1")).containsExactly("BAB I\nKETENTUAN POKOK", "BAB II\nKETENTUAN PENUTUP");
            assertThat(texts(docx, "Heading2")).hasSize(4).contains("Pasal 2\nPEMBIAYAAN");
        }
        try (XWPFDocument docx = read(Documents.bare())) {
            assertThat(texts(docx, "Heading1")).containsExactly("Pasal 1");
        }
    }

    @Test
    void everyStyleInUseIsDefined() throws IOException {
        try (XWPFDocument docx = read(Documents.agreement())) {
            assertThat(paragraphs(docx).map(XWPFParagraph::getStyle).distinct())
                    .doesNotContainNull()
                    .allMatch(docx.getStyles()::styleExist);
        }
    }

    @Test
    void aLongTableRepeatsItsHeadingOnEachPage() throws IOException {
        try (XWPFDocument docx = read(Documents.ofRows(300))) {
            XWPFTable table = docx.getTables().get(0);

            assertThat(table.getRows()).hasSize(301);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(cells(table.getRow(0))).containsExactly("Kegiatan", "Biaya");
            assertThat(cells(table.getRow(300))).containsExactly("Kegiatan 300", "Rp300.000.000");
            assertThat(table.getRow(300).getCell(1).getParagraphs().get(0).getStyle())
                    .isEqualTo("TableFigures");
        }
    }

    @Test
    void theTotalIsTheLastRowAndBold() throws IOException {
        try (XWPFDocument docx = read(Documents.agreement())) {
            XWPFTableRow total = docx.getTables().get(0).getRow(4);

            assertThat(cells(total)).containsExactly("Jumlah", "227", "Rp7.950.000.000");
            assertThat(total.getCell(2).getParagraphs().get(0).getRuns()).allMatch(run -> run.isBold());
            assertThat(docx.getTables()
                            .get(0)
                            .getRow(3)
                            .getCell(2)
                            .getParagraphs()
                            .get(0)
                            .getRuns())
                    .noneMatch(run -> run.isBold());
        }
    }

    @Test
    void eachOfTwentyPartiesHasItsPlaceToSign() throws IOException {
        try (XWPFDocument docx = read(Documents.ofParties(20))) {
            assertThat(docx.getTables()).hasSize(7);
            assertThat(texts(docx, "SignatureName")).hasSize(20).endsWith("PENANDA TANGAN 19", "PENANDA TANGAN 20");
            assertThat(texts(docx, "Rank0")).hasSize(20).last().asString().startsWith("20.\tPENANDA TANGAN 20, ");
        }
    }

    @Test
    void whatLooksLikeMarkupIsText() throws IOException {
        String readable = "<script>alert('x')</script> & \"kutip\" {a} \uD83D\uDE42 \uFFFD\uFFFD\uFFFD akhir";
        try (XWPFDocument docx = read(Documents.everywhere(Documents.HOSTILE))) {
            assertThat(texts(docx, "Title")).containsExactly(readable);
            assertThat(texts(docx, "Rank0")).hasSize(1).allMatch(text -> text.contains(readable));
            assertThat(cells(docx.getTables().get(0).getRow(1))).containsExactly(readable);
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo(readable);
            assertThat(docx.getHeaderList().get(0).getText().strip()).isEqualTo(readable);
        }
    }

    @Test
    void tellsItsTitleLanguageAndDate() throws IOException {
        try (XWPFDocument docx = read(Documents.agreement())) {
            assertThat(docx.getProperties().getCoreProperties().getTitle()).startsWith("PERJANJIAN KERJA SAMA ANTARA");
            assertThat(docx.getProperties().getCoreProperties().getCreated()).isEqualTo(Date.from(Documents.NOON));
            assertThat(docx.getStyles().getCtStyles().xmlText()).contains("w:lang w:val=\"id-ID\"");
        }
    }

    @Test
    void numbersItsPagesByFields() throws IOException {
        try (XWPFDocument docx = read(Documents.agreement())) {
            assertThat(docx.getFooterList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getFldSimpleList())
                    .extracting(field -> field.getInstr())
                    .containsExactly("PAGE", "NUMPAGES");
        }
    }

    @Test
    void aBareDocumentHasNoEmptyHead() throws IOException {
        try (XWPFDocument docx = read(Documents.bare())) {
            assertThat(docx.getHeaderList()).isEmpty();
            assertThat(docx.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Naskah", "Pasal 1", "Hanya satu kalimat.");
        }
    }

    @Test
    void theSameDocumentAndInstantGiveTheSameBytes() throws InterruptedException {
        byte[] first = writer.write(Documents.agreement(), Documents.NOON);

        assertThat(writer.write(Documents.agreement(), Documents.NOON)).isEqualTo(first);
        assertThat(writer.write(Documents.agreement(), Documents.NOON.plusSeconds(60)))
                .isNotEqualTo(first);
    }

    private XWPFDocument read(LegalDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(document, Documents.NOON)));
    }

    private static String textOf(XWPFDocument docx) {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFDocument docx) {
        Stream<XWPFParagraph> inTables = docx.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(docx.getParagraphs().stream(), inTables);
    }

    private static List<String> texts(XWPFDocument docx, String style) {
        return paragraphs(docx)
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }
}
