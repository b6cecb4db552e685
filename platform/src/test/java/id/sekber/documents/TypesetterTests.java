package id.sekber.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetterTests {

    @Test
    void setsTheOpeningInTheOrderOfTheLaw() {
        assertThat(Outline.of(Documents.agreement()).lines())
                .containsSubsequence(
                        "number Nomor Kota Muara 41/PERJ/2026",
                        "number Nomor Kabupaten Hulu 58/PK.KDH/2026",
                        "number Nomor Kabupaten Hilir ",
                        "party 1. NAMA WALI KOTA, Wali Kota Muara, dalam hal ini bertindak untuk dan atas nama"
                                + " Pemerintah Kota Muara, selanjutnya disebut PIHAK KESATU",
                        "PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:",
                        "1 a. bahwa sampah di wilayah PARA PIHAK melampaui daya tampung masing-masing;",
                        "PARA PIHAK sepakat tentang objek dalam Pasal 1.",
                        "BAB I | KETENTUAN POKOK");
    }

    @Test
    void theLastClosingWordsStayWithTheSignatures() {
        LegalDocument document = new LegalDocument(
                Language.INDONESIAN,
                Opening.titled("Naskah"),
                List.of(),
                new Ending(
                        List.of(Paragraph.of("Dibuat rangkap tiga."), Paragraph.of("Demikianlah.")),
                        List.of(new Signature("PIHAK KESATU", "", ""))),
                Margins.EMPTY);

        assertThat(Outline.of(document).lines())
                .containsExactly(
                        "title Naskah", "Dibuat rangkap tiga.", "closing Demikianlah.", "signatures [PIHAK KESATU]");
    }

    @Test
    void signaturesStandInRowsOfTwoOrThree() {
        assertThat(rowSizes(1)).containsExactly(1);
        assertThat(rowSizes(2)).containsExactly(2);
        assertThat(rowSizes(3)).containsExactly(3);
        assertThat(rowSizes(4)).containsExactly(2, 2);
        assertThat(rowSizes(20)).containsExactly(3, 3, 3, 3, 3, 3, 2);
    }

    @Test
    void whatIsAbsentLeavesNoLine() {
        assertThat(Outline.of(Documents.bare()).lines())
                .containsExactly("title Naskah", "Pasal 1 | ", "Hanya satu kalimat.");
    }

    @Test
    void aTableWithoutCaptionKeepsItsNumber() {
        Table table = Table.of("", List.of(Table.Column.words("Pihak", 1)), List.of());

        assertThat(Outline.of(Documents.containing(Article.of("costs", "", table, table)))
                        .lines())
                .endsWith("Tabel 1", "Tabel 2");
    }

    private static List<Integer> rowSizes(int parties) {
        return Outline.of(Documents.ofParties(parties)).lines().stream()
                .filter(line -> line.startsWith("signatures "))
                .map(line -> line.split(",").length)
                .toList();
    }
}
