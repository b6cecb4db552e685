package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class HistoryPagesTests {

    private static final String HISTORY = "/s/kartamantul/kelembagaan/riwayat";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Test
    void showsOwnHistoryBesideTurningPointsEachWithItsSource() {
        assertThat(ok(HISTORY))
                .contains("<svg viewBox=\"0 0 1080")
                .contains("Keputusan Bersama jalan perbatasan dan drainase, sepuluh tahun")
                .contains("Buletin Kartamantul edisi III 2013")
                .contains("UU 22/1999 tentang Pemerintahan Daerah")
                .contains("Gempa bumi Yogyakarta")
                .contains("Pengetahuan umum, belum diverifikasi")
                .contains("Profil versi 1 berlaku");
    }

    @Test
    void showsTurningPointsOfAProvinceToItsOwnMembersOnly() {
        MvcTestResult elsewhere = pages.get()
                .uri("/s/riwayat-uji/kelembagaan/riwayat")
                .with(stage.signedIn(stage.officerOf(
                        "riwayat-uji", "staf.riwayat@uji.example", java.util.List.of("35.78", "35.25"))))
                .exchange();

        assertThat(elsewhere).hasStatusOk();
        assertThat(text(elsewhere))
                .contains("UU 23/2014")
                .contains("Belum ada peristiwa yang dicatat")
                .doesNotContain("Gempa bumi Yogyakarta");
    }

    @Test
    void recordsCorrectsAndRemovesAnEvent() {
        assertThat(post(HISTORY + "/baru", "2022-03-01", "Uji catat <b>", "0")).hasStatus(HttpStatus.FOUND);
        String address = addressOf("Uji catat &lt;b&gt;");
        assertThat(post(address, "2022-03-02", "Uji ralat", "0")).hasStatus(HttpStatus.FOUND);
        assertThat(ok(HISTORY)).contains("Uji ralat").doesNotContain("Uji catat");

        MvcTestResult late = remove(address, "0");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyText().contains("Orang lain mengubah peristiwa ini lebih dahulu");
        assertThat(remove(address, "1")).hasStatus(HttpStatus.FOUND);
        assertThat(ok(HISTORY)).doesNotContain("Uji ralat");
    }

    @Test
    void showsBothTextsToTheSecondOfTwoEditors() {
        post(HISTORY + "/baru", "2021", "Uji dua penyunting", "0");
        String address = addressOf("Uji dua penyunting");
        post(address, "2021", "Yang pertama", "0");

        MvcTestResult overtaken = post(address, "2020", "Yang kedua", "0");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken)
                .bodyText()
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("Yang pertama")
                .contains("Yang kedua")
                .contains("name=\"versi\" value=\"1\"");
        remove(address, "1");
    }

    @Test
    void refusesWhatCannotBeReadAndKeepsWhatWasTyped() {
        MvcTestResult refused = post(HISTORY + "/baru", "tahun lalu", "Judul <i>", "0");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("\"tahun lalu\" bukan waktu")
                .contains("href=\"#f-waktu\"")
                .contains("Judul &lt;i");
    }

    @Test
    void isWrittenByStaffOnly() {
        assertThat(pages.get().uri(HISTORY).with(stage.signedIn("council.city")))
                .hasStatusOk();
        assertThat(pages.get().uri(HISTORY + "/baru").with(stage.signedIn("liaison.city")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get()
                        .uri(HISTORY + "/00000000-0000-0000-0000-000000000000")
                        .with(stage.signedIn("officer")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult post(String address, String when, String title, String version) {
        return pages.post()
                .uri(address)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("waktu", when)
                .param("judul", title)
                .param("dimensi", "FUNDING")
                .param("sumber", "Uji")
                .param("mutu", "READ")
                .param("versi", version)
                .exchange();
    }

    private MvcTestResult remove(String address, String version) {
        return pages.post()
                .uri(address + "/hapus")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("versi", version)
                .exchange();
    }

    private String addressOf(String title) {
        Matcher matcher = Pattern.compile("href=\"(" + HISTORY + "/[0-9a-f-]{36})\">" + Pattern.quote(title))
                .matcher(ok(HISTORY));
        assertThat(matcher.find()).as(title).isTrue();
        return matcher.group(1);
    }

    private String ok(String address) {
        MvcTestResult result =
                pages.get().uri(address).with(stage.signedIn("officer")).exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
