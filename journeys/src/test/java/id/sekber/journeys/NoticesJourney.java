package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * People come to know what waits for them: at the bell, by mail, in their calendar. The most costly mistake: a calendar address
 * that was passed on.
 */
class NoticesJourney extends InABrowser {

    /** One for each screen, for a notice can be read for the first time only once. */
    private static String someone(Screen screen) {
        return screen.script ? "officer" : "liaison.bantul";
    }

    @WithAndWithoutScript
    void theBellLeadsToWhatIsNew(Screen screen) {
        try (Someone reader = Someone.signedIn(browser, screen, someone(screen))) {
            reader.opens("");
            String bell = reader.page().locator("header a[href$=pemberitahuan]").textContent();
            assertThat(bell).contains("belum dibaca").doesNotContain("Pemberitahuan, 0 ");
            reader.page().locator("header a[href$=pemberitahuan]").click();
            reader.seesHeading("Pemberitahuan");
            reader.sees("Baru menunggu Anda");
            reader.findsThePageInOrder("pemberitahuan");
            int unread =
                    reader.page().locator("section[aria-labelledby=belum] li").count();
            reader.page()
                    .locator("section[aria-labelledby=belum] li button")
                    .first()
                    .click();
            reader.seesHeading("Belum dibaca (" + (unread - 1) + ")");
            reader.presses("Tandai semua sudah dibaca");
            reader.sees("Semua sudah dibaca.");
            reader.seesHeading("Sudah dibaca atau selesai");
            reader.findsThePageInOrder("pemberitahuan-dibaca");
            assertThat(reader.page().locator("header a[href$=pemberitahuan]").textContent())
                    .contains("Pemberitahuan, 0 belum dibaca");
        }
    }

    @WithAndWithoutScript
    void whoChoosesMailIsToldThatItWaitsForAServer(Screen screen) {
        try (Someone reader = Someone.signedIn(browser, screen, someone(screen))) {
            reader.visits("/akun");
            reader.follows("Pemberitahuan dan surel");
            reader.findsThePageInOrder("atur-surel");
            reader.chooses("Surel", "Segera, tiap kali ada yang baru");
            reader.presses("Simpan");
            reader.sees("Tersimpan");
            assertThat(reader.page().locator("select[name=surel]").inputValue()).isEqualTo("AT_ONCE");
        }
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/pemberitahuan");
            officer.follows("Surel yang belum terkirim");
            officer.seesHeading("Peladen surel belum ditetapkan");
            officer.sees("liaison.bantul@contoh.example");
            officer.findsThePageInOrder("surel-belum-terkirim");
        }
        try (Someone administrator = Someone.signedIn(browser, screen, "administrator")) {
            administrator.visits("/administrasi/surel");
            administrator.presses("Nyalakan pesan singkat");
            administrator.sees("Dinyalakan");
            administrator.findsThePageInOrder("surel-administrasi");
        }
        try (Someone reader = Someone.signedIn(browser, screen, someone(screen))) {
            reader.visits("/akun/pemberitahuan");
            reader.fills("Nomor telepon untuk pesan singkat", "0812 3456");
            reader.presses("Simpan");
            reader.isTold("bukan nomor telepon dengan kode negara");
            reader.findsThePageInOrder("nomor-salah");
            reader.fills("Nomor telepon untuk pesan singkat", "+62 812 3456 7890");
            reader.presses("Simpan");
            reader.sees("Tersimpan");
        }
        try (Someone administrator = Someone.signedIn(browser, screen, "administrator")) {
            administrator.visits("/administrasi/surel");
            administrator.presses("Matikan pesan singkat");
            administrator.sees("Dimatikan");
        }
    }

    @WithAndWithoutScript
    void anAddressThatWasPassedOnIsRevoked(Screen screen) throws IOException, InterruptedException {
        try (Someone reader = Someone.signedIn(browser, screen, someone(screen))) {
            reader.visits("/akun");
            reader.follows("Alamat kalender");
            reader.presses("Buat alamat");
            reader.isTold("Beri nama");
            reader.findsThePageInOrder("kalender-tanpa-nama");
            reader.fills("Nama", "Ponsel saya");
            reader.chooses("Isi kalender", "Tenggat Kartamantul");
            reader.presses("Buat alamat");
            reader.seesHeading("Alamat kalender untuk Ponsel saya");
            reader.findsThePageInOrder("kalender-baru");
            String address = reader.page().locator("code").first().textContent();

            assertThat(asAProgramWithoutSession(address).body())
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("BEGIN:VEVENT");

            reader.visits("/akun/kalender");
            reader.sees("Terakhir dibaca");
            reader.findsThePageInOrder("kalender");
            assertThat(reader.page().content()).as("shown once").doesNotContain(address);
            reader.page().locator("form[action$=cabut] button").first().click();
            reader.sees("Belum ada alamat kalender.");
            assertThat(asAProgramWithoutSession(address).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> asAProgramWithoutSession(String address)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
