package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong in an office: two people at one record, a session that ended, a file that is too large, text that bites. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MishapJourney extends InABrowser {

    private static final String SCRIPT = "\"><script>window.bitten=true</script><img src=x onerror=window.bitten=true>";
    private static final int THIRTY_MEGABYTES = 30 * 1024 * 1024;

    @WithAndWithoutScript
    void theSecondOfTwoEditorsSeesBothTextsAndLosesNone(Screen screen) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer");
                Someone technical = Someone.signedIn(browser, screen, "technical")) {
            officer.opens("/program/P-2026-001/ubah");
            technical.opens("/program/P-2026-001/ubah");
            officer.fills("Tujuan", "Tulisan staf " + screen);
            officer.presses("Simpan");
            technical.fills("Tujuan", "Tulisan tim teknis " + screen);
            technical.presses("Simpan");
            technical.seesHeading("Orang lain menyimpan lebih dahulu");
            technical.sees("Tulisan staf " + screen);
            technical.findsThePageInOrder("dua-penyunting");
            technical.presses("Simpan");
            technical.sees("Tulisan tim teknis " + screen);
        }
    }

    @WithAndWithoutScript
    void whatWasTypedWhenTheSessionEndedIsSentAfterSignIn(Screen screen) {
        String title = "Sesi berakhir " + screen;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/tantangan/baru");
            officer.fills("Judul", title);
            officer.fills("Cerita", "Ditulis sebelum makan siang.");
            officer.chooses("Kota Yogyakarta", "Berat");
            officer.isSignedOutMeanwhile();
            officer.presses("Simpan");
            officer.sees("Sesi Anda telah berakhir");
            officer.signsIn("officer");
            officer.sees("Ditulis sebelum makan siang.");
            officer.findsThePageInOrder("sesi-berakhir");
            officer.presses("Kirim lagi");
            officer.seesHeading(title);
        }
    }

    /** The last, because some of it is saved and would stand in the pictures of the others. */
    @Order(Integer.MAX_VALUE)
    @ParameterizedTest
    @CsvSource({
        "liaison.city, /s/kartamantul/tujuan/baru",
        "steering.bantul, /s/kartamantul/tujuan/bersama/TB-2026-002",
        "officer, /s/kartamantul/tujuan/benang/program/P-2026-001",
        "officer, /s/kartamantul/tantangan/baru",
        "liaison.bantul, /s/kartamantul/tantangan/T-2026-002/penilaian",
        "officer, /s/kartamantul/program/P-2026-001/ubah",
        "officer, /s/kartamantul/program/P-2026-001/bagi-biaya/lembar",
        "officer, /s/kartamantul/program/P-2026-001/bagi-biaya/kunci",
        "officer, /s/kartamantul/program/P-2026-001/bagi-biaya/tawaran?kunci=scrb",
        "steering.city, /s/kartamantul/usulan/U-2026-002",
        "officer, /s/kartamantul/keputusan/K-2026-001",
        "officer, /s/kartamantul/perjanjian/A-2026-002/ubah",
        "officer, /s/kartamantul/kelembagaan/ubah",
        "officer, /s/kartamantul/kelembagaan/kesehatan/baru",
        "officer, /s/kartamantul/kelembagaan/kesehatan/PK-2026-003",
        "officer, /s/kartamantul/kelembagaan/riwayat/baru",
        "officer, /s/kartamantul/kelembagaan/jalur/J-2026-001/langkah/1",
        "officer, /s/kartamantul/kelembagaan/telaah/baru",
        "officer, /s/kartamantul/kelembagaan/telaah/TA-2026-001/kriteria",
        "officer, /s/kartamantul/kelembagaan/telaah/TA-2026-001/alternatif/2/ubah",
        "technical, /s/kartamantul/kelembagaan/telaah/TA-2026-001/alternatif/2/nilai",
        "liaison.city, /s/kartamantul/kelembagaan/telaah/TA-2026-001/bobot/swing",
        "officer, /s/kartamantul/kasus/kajian/E-2026-001/ubah",
        "treasurer, /s/kartamantul/buku-besar/jurnal/baru",
        "treasurer, /s/kartamantul/buku-besar/dana/baru",
        "treasurer, /s/kartamantul/buku-besar/bagan/5.1.01",
        "treasurer, /s/kartamantul/buku-besar/belanja",
        "technical, /s/kartamantul/buku-besar/meter/JT-PIYUNGAN",
        "officer, /s/kartamantul/anggota",
        "administrator, /akun",
        "administrator, /administrasi",
        "administrator, /administrasi/kotak/aturan/X9"
    })
    void aScriptTypedIntoEveryFieldIsText(String part, String path) {
        try (Someone someone = Someone.signedIn(browser, Screen.WIDE, part)) {
            someone.visits(path);
            someone.unfoldsEverything();
            assertThat(someone.fillsEveryField(SCRIPT)).as("fields of %s", path).isPositive();
            someone.sendsTheLastFormWithText();
            assertThat(someone.page().evaluate("window.bitten === undefined")).isEqualTo(true);
            assertThat(someone.page().locator("main script, main img").count()).isZero();
            assertThat(someone.showsAnywhere(SCRIPT)).as(path).isTrue();
        }
    }

    @Test
    void anUploadOfThirtyMegabytesIsRefusedInWords() throws IOException, InterruptedException {
        try (Someone officer = Someone.signedIn(browser, Screen.WIDE, "officer")) {
            officer.opens("/tantangan/baru");
            String head = "--batas\r\nContent-Disposition: form-data; name=\"bukti\"; filename=\"bukti.pdf\"\r\n\r\n";
            isTooLarge(officer, "multipart/form-data; boundary=batas", head + "x".repeat(THIRTY_MEGABYTES));
            isTooLarge(officer, "application/x-www-form-urlencoded", "cerita=" + "x".repeat(THIRTY_MEGABYTES));
        }
    }

    private static void isTooLarge(Someone officer, String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(officer.page().url()))
                                .header("Cookie", officer.cookies())
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Kiriman terlalu besar").doesNotContain("Exception");
    }
}
