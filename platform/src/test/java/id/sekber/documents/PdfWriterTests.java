package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTests {

    private final PdfWriter writer = new PdfWriter();

    @Test
    void everyPartCanBeReadFromThePages() throws IOException {
        assertThat(textOf(Documents.agreement()).replaceAll("\\s+", " ")).contains(Documents.agreementTexts());
    }

    @Test
    void conformsToTheArchiveAndAccessibilityStandards() throws Exception {
        byte[] agreement = writer.write(Documents.agreement(), Documents.NOON);
        byte[] hostile = writer.write(Documents.everywhere(Documents.HOSTILE), Documents.NOON);
        byte[] bare = writer.write(Documents.bare(), Documents.NOON);

        for (byte[] pdf : List.of(agreement, hostile, bare)) {
            assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void theValidatorFindsFaultWithAnOrdinaryPdf() throws Exception {
        assertThat(Conformance.faults(ordinaryPdf(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(Conformance.faults(ordinaryPdf(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void embedsEachFontItUses() throws IOException {
        try (PDDocument pdf = read(Documents.agreement())) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).contains("LiberationSerif", "LiberationSerif-Bold");
        }
    }

    @Test
    void outlineListsChaptersAndArticles() throws IOException {
        try (PDDocument pdf = read(Documents.agreement())) {
            List<String> entries = new ArrayList<>();
            for (PDOutlineItem entry :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                entries.add(entry.getTitle());
            }
            assertThat(entries)
                    .containsExactly(
                            "BAB I KETENTUAN POKOK",
                            "Pasal 1 OBJEK DAN RUANG LINGKUP",
                            "Pasal 2 PEMBIAYAAN",
                            "BAB II KETENTUAN PENUTUP",
                            "Pasal 3 JANGKA WAKTU",
                            "Pasal 4 PENYELESAIAN PERSELISIHAN");
        }
    }

    @Test
    void aLongTableRepeatsItsHeadingAndLosesNoRow() throws IOException {
        String text = textOf(Documents.ofRows(300));

        for (int i = 1; i <= 300; i++) {
            assertThat(text).contains("Kegiatan " + i + " Rp" + i + ".000.000");
        }
        assertThat(text.lines().filter(line -> line.strip().equals("Kegiatan Biaya")))
                .hasSizeGreaterThan(5);
    }

    @Test
    void eachOfTwentyPartiesHasItsPlaceToSign() throws IOException {
        String text = textOf(Documents.ofParties(20));

        for (int i = 1; i <= 20; i++) {
            assertThat(text).contains(i + ". PENANDA TANGAN " + i).contains("Bupati " + i);
        }
    }

    @Test
    void whatLooksLikeMarkupIsTextAndAMissingGlyphAVisibleBox() throws IOException {
        String text = textOf(Documents.everywhere(Documents.HOSTILE));

        assertThat(text).contains("<script>alert('x')</script> & \"kutip\" {a} \u25A1 \u25A1\u25A1\u25A1 akhir");
    }

    @Test
    void tellsItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = read(Documents.agreement())) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("PERJANJIAN KERJA SAMA ANTARA PEMERINTAH");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Documents.NOON);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void theSameDocumentAndInstantGiveTheSameBytes() throws InterruptedException {
        byte[] first = writer.write(Documents.agreement(), Documents.NOON);
        Thread.sleep(1100);

        assertThat(new PdfWriter().write(Documents.agreement(), Documents.NOON)).isEqualTo(first);
        assertThat(writer.write(Documents.agreement(), Documents.NOON.plusSeconds(60)))
                .isNotEqualTo(first);
    }

    private PDDocument read(LegalDocument document) throws IOException {
        return Loader.loadPDF(writer.write(document, Documents.NOON));
    }

    private String textOf(LegalDocument document) throws IOException {
        try (PDDocument pdf = read(document)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }

    private static byte[] ordinaryPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("tidak dilekatkan");
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
