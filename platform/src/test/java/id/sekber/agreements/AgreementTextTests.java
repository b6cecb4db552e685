package id.sekber.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.AdoptedSharing;
import id.sekber.costsharing.Compensation;
import id.sekber.documents.DocxWriter;
import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.RegionCode;
import id.sekber.vocabulary.Share;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class AgreementTextTests {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void theCostArticleOfAPksHasTheAdoptedSharesToTheRupiah() throws IOException {
        assertThat(text(AgreementKind.PKS))
                .contains(
                        "Biaya bersama sebesar Rp7.950.000.000 (tujuh miliar sembilan ratus lima puluh juta rupiah) setiap tahun dibagi menurut kunci: Tonase.")
                .contains("Kota Yogyakarta\t53 %\tRp4.213.500.000")
                .contains("Kabupaten Sleman\t47 %\tRp3.736.500.000")
                .contains("Jumlah\t100 %\tRp7.950.000.000")
                .contains(
                        "Kota Yogyakarta memberikan kompensasi sebesar Rp150.000.000 setiap tahun kepada Kabupaten Sleman")
                .contains("meninjau kembali data dasar kunci pada tanggal 1 Januari 2029");
    }

    @Test
    void aPksHoldsEachRequiredContent() throws IOException {
        assertThat(text(AgreementKind.PKS))
                .contains(
                        "Nomor Kota Yogyakarta: 41/PERJ/2026",
                        "selanjutnya disebut PIHAK KESATU.",
                        "(nama menyusul), Bupati Sleman",
                        "OBJEK DAN RUANG LINGKUP",
                        "a.\tpemilahan",
                        "PIHAK KEDUA berkewajiban ",
                        "sejak tanggal 1 Januari 2027 sampai dengan tanggal 31 Desember 2031",
                        "KEADAAN KAHAR",
                        "objek kerja sama hilang atau musnah.",
                        "pada ayat (1) tidak membuahkan mufakat, perselisihan diselesaikan oleh gubernur",
                        "dalam 2 (dua) rangkap asli");
    }

    @Test
    void endsEachItemOfAListAsDraftingRulesWantIt() throws IOException {
        assertThat(text(AgreementKind.PKS))
                .contains("a.\tpemilahan; dan", "b.\tpengomposan.")
                .contains("PIHAK KESATU berkewajiban membayar.")
                .contains("PEMERINTAH KOTA YOGYAKARTA\nDAN\nPEMERINTAH KABUPATEN SLEMAN");
    }

    @Test
    void aKbNamesTheSourceOfCostAndMovesNoMoney() throws IOException {
        assertThat(text(AgreementKind.KB))
                .contains(
                        "KESEPAKATAN BERSAMA",
                        "Biaya pelaksanaan bersumber dari APBD masing-masing pihak.",
                        "dalam Pasal 2.")
                .contains("tidak menimbulkan kewajiban pembayaran")
                .doesNotContain("Rp");
    }

    @Test
    void disputesGoTheWayOfThePairsOfParties() {
        assertThat(route("34.71", "34.04")).isEqualTo(DisputeRoute.GOVERNOR_THEN_MINISTER);
        assertThat(route("34", "34.04")).isEqualTo(DisputeRoute.MINISTER);
        assertThat(route("34.04", "33.10")).isEqualTo(DisputeRoute.MINISTER_BY_CUSTOM);
    }

    private static DisputeRoute route(String... codes) {
        return DisputeRoute.between(List.of(codes).stream().map(RegionCode::of).toList());
    }

    private static String text(AgreementKind kind) throws IOException {
        StaticMessageSource messages = new StaticMessageSource();
        Locale indonesian = Locale.forLanguageTag("id");
        messages.addMessage("key", indonesian, "Tonase");
        messages.addMessage("formula", indonesian, "Tiap pihak membayar menurut tonasenya.");
        messages.addMessage("source", indonesian, "Jembatan timbang.");
        byte[] docx = new DocxWriter()
                .write(
                        new AgreementText(agreement(kind), sharing(), new IndonesianWords(messages)).document(false),
                        NOON);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(read)) {
            return extractor.getText();
        }
    }

    private static Agreement agreement(AgreementKind kind) {
        return new Agreement(
                new UUID(0, 1),
                "A-2026-001",
                kind,
                "K-2026-001",
                LocalDate.of(2026, 11, 20),
                "P-2026-001",
                "Pengolahan sampah",
                "Pengolahan sampah bersama",
                "pengolahan sampah terpadu",
                "Mengurangi sampah yang ditimbun.",
                "pemilahan\n\npengomposan",
                "APBD masing-masing pihak.",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2031, 12, 31),
                List.of(
                        new AgreementParty(
                                "34.71",
                                "Kota Yogyakarta",
                                1,
                                "Wali Kota Yogyakarta",
                                "NAMA",
                                "41/PERJ/2026",
                                "membayar."),
                        new AgreementParty("34.04", "Kabupaten Sleman", 2, "Bupati Sleman", "", "", "membayar.")),
                NOON,
                0);
    }

    private static AdoptedSharing sharing() {
        return new AdoptedSharing(
                "P-2026-001",
                "K-2026-001",
                LocalDate.of(2026, 11, 20),
                Money.rupiah(7_950_000_000L),
                List.of(
                        part("34.71", "Kota Yogyakarta", 4_213_500_000L, 53),
                        part("34.04", "Kabupaten Sleman", 3_736_500_000L, 47)),
                Reason.of("key"),
                Reason.of("formula"),
                Reason.of("source"),
                List.of(new Compensation("34.71", "34.04", Money.rupiah(150_000_000L), "", "tuan rumah.")),
                "Rencana biaya.",
                1,
                FiscalYear.of(2027),
                LocalDate.of(2029, 1, 1));
    }

    private static AdoptedSharing.Part part(String code, String name, long amount, int percent) {
        return new AdoptedSharing.Part(
                code, name, Money.rupiah(amount), Money.rupiah(amount), Share.of(percent, 100), Money.rupiah(amount));
    }
}
