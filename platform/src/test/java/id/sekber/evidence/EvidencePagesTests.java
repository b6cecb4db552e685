package id.sekber.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class EvidencePagesTests {

    private static final String STUDIES = "/s/kartamantul/kasus/kajian";
    private static final String DEMONSTRATION = STUDIES + "/E-2026-001";
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Test
    void offersReadyQuestionsAndListsWhatWasSaved() {
        assertThat(ok(STUDIES))
                .contains("Apa yang membuat lembaga bertahan")
                .contains("?set=service")
                .contains("E-2026-001");
    }

    @Test
    void readsEachTermOutInBothLanguagesWithItsCases() {
        String page = ok(DEMONSTRATION);

        assertThat(page)
                .contains("Kerja sama yang berpendapatan sendiri")
                .contains("bertahan lama: 17 dari 17 kasus")
                .contains("<p lang=\"en\" class=\"sub\">Cooperations that have own revenue")
                .contains("last: 17 of 17 cases, among them ");
    }

    @Test
    void statesTheLimitsBesideTheResult() {
        assertThat(ok(DEMONSTRATION))
                .contains("penilaian satu analis")
                .contains("46 dari 49 kasus ikut: 1 dikecualikan analis, 2 keluar karena faktanya tidak diketahui.")
                .contains("dikecualikan: Baru berjalan pada 2026")
                .contains("tidak diketahui: Jumlah anggota");
    }

    @Test
    void showsTableRemaindersNecessityAndRobustness() {
        assertThat(ok(DEMONSTRATION))
                .contains("Tabel kebenaran")
                .contains("(sisa logis)")
                .contains("Apakah ada yang mutlak perlu?")
                .contains("Jumlah anggota, ambang ke-2")
                .contains("Kontradiksi yang perlu diselesaikan");
    }

    @Test
    void weighsLessThanAHundredKilobytesBeforePictures() {
        assertThat(withoutPictures(ok(DEMONSTRATION))).hasSizeLessThan(100_000);
        assertThat(withoutPictures(ok(DEMONSTRATION + "/ubah"))).hasSizeLessThan(100_000);
    }

    @Test
    void showsATermWithEveryCase() {
        String page = ok(DEMONSTRATION);
        Matcher link = Pattern.compile("href=\"([^\"]+/suku\\?[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();

        assertThat(ok(link.group(1).replace("&amp;", "&").replace("%7E", "~").replace("%2A", "*")))
                .contains("menunjukkan")
                .contains("di luar suku")
                .contains("/kasus/sekber-kartamantul");
        assertThat(get(DEMONSTRATION + "/suku?suku=MOON")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAMembershipOfOneHalfAndNamesCaseAndRemedy() {
        MvcTestResult refused = save(STUDIES + "/baru", "0", "Setengah", "3");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("Ada masalah")
                .contains("href=\"#f-silang-members\"")
                .contains("Sekretariat Bersama Kartamantul (Yogyakarta, Sleman, Bantul)")
                .contains("tepat di titik silang Jumlah anggota (3), jadi keanggotaannya 0,5")
                .contains("Geser titik silang, misalnya ke 2,5 atau 3,5")
                .contains("value=\"Setengah\"")
                .contains("class=\"dot-half\"");
    }

    @Test
    void savesAStudyWithItsFirstRunAndChangesItWithAnother() {
        MvcTestResult saved = save(STUDIES + "/baru", "0", "Dua hasil", "8,5");
        assertThat(saved).hasStatus(HttpStatus.FOUND);
        String study = String.valueOf(saved.getResponse().getRedirectedUrl());

        assertThat(save(study + "/ubah", version(study), "Dua hasil", "3,5")).hasStatus(HttpStatus.FOUND);

        assertThat(ok(study)).contains("hasil ke-2").contains("Langsung, tiga ambang: 1; 3,5; 25");
        assertThat(ok(study + "?hasil=1")).contains("Ini hasil lama").contains("Langsung, tiga ambang: 1; 8,5; 25");
        assertThat(get(study + "?hasil=9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsBothTextsToTheSecondOfTwoEditors() {
        String study = String.valueOf(
                save(STUDIES + "/baru", "0", "Yang mula", "8,5").getResponse().getRedirectedUrl());
        String version = version(study);
        save(study + "/ubah", version, "Yang pertama", "8,5");

        MvcTestResult overtaken = save(study + "/ubah", version, "Yang kedua", "3,5");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken)
                .bodyText()
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("Yang pertama")
                .contains("Yang kedua")
                .contains("Kalibrasi Jumlah anggota");
    }

    @Test
    void looksAtThePicturesWithoutSaving() {

        MvcTestResult looked = pages.post()
                .uri(STUDIES + "/baru")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("aksi", "lihat")
                .param("judul", "Hanya melihat")
                .param("hasil", "durable")
                .param("kondisi", "members", "basis")
                .param("konsistensi", "0,8")
                .param("pri", "0")
                .param("kerap", "1")
                .param("versi", "0")
                .exchange();

        assertThat(looked).hasStatusOk();
        assertThat(looked).bodyText().contains("Sebaran Jumlah anggota").contains("Sebaran Kekuatan dasar hukum");
        assertThat(ok(STUDIES)).doesNotContain("Hanya melihat");
    }

    @Test
    void runsAgainToTheLastDigitAndKeepsNothingNew() {
        // A study of now: other tests may have added cases of their own to the library since the demonstration was
        // told.
        String study = String.valueOf(
                save(STUDIES + "/baru", "0", "Diulang", "8,5").getResponse().getRedirectedUrl());
        assertThat(ok(study + "/ulang"))
                .contains("program menghitung tepat hasil yang tersimpan")
                .contains("hasil yang sama sampai angka terakhir")
                .doesNotContain("Simpan sebagai hasil baru");
        assertThat(post(study + "/ulang"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah mengatakan hal yang sama");
    }

    @Test
    void saysThatTheLibraryHasChangedAndKeepsBoth() {
        String study = String.valueOf(save(STUDIES + "/baru", "0", "Perpustakaan lain", "8,5")
                .getResponse()
                .getRedirectedUrl());
        stage.sqlAs(
                "officer",
                jdbc -> jdbc.sql("""
                        insert into evidence.run
                        select secretariat_id, study_id, 2, ran_at, ran_by, ran_by_name, repeat('a', 64),
                               date '2025-01-01', question, answer, left_out
                        from evidence.run where study_id = (select id from evidence.study where number = ?)""").param(study.replaceAll(".*/", "")).update());

        assertThat(ok(study)).contains("Perpustakaan kasus sudah berubah").contains("aaaaaaaaaaaa");
        assertThat(ok(study + "/ulang")).contains("1 Januari 2025").contains("Simpan sebagai hasil baru");
        assertThat(post(study + "/ulang")).hasStatus(HttpStatus.FOUND);
        assertThat(ok(study)).contains("hasil ke-3").doesNotContain("sudah berubah");
    }

    @Test
    void runsAreWrittenOnce() {
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        jdbc -> jdbc.sql("update evidence.run set answer = ''").update()))
                .hasStackTraceContaining("permission denied for table run");
    }

    @Test
    void isReadByAllAndKeptByStaff() {
        assertThat(pages.get().uri(DEMONSTRATION).with(stage.signedIn("head.bantul")))
                .hasStatusOk();
        assertThat(pages.get().uri(DEMONSTRATION + "/ubah").with(stage.signedIn("head.bantul")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post().uri(DEMONSTRATION + "/ulang").with(csrf()).with(stage.signedIn("liaison.city")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void givesTheTruthTableToOtherPrograms() {
        assertThat(ok(DEMONSTRATION + "/tabel.csv"))
                .startsWith(
                        "row,MEMBERS,MANAGER,REVENUE,DONOR,LEGAL,STATUTE,n,inclusion,pri,outcome,cases,contradicting")
                .contains("sekber-kartamantul");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(ok(DEMONSTRATION + "?lang=en"))
                .contains("Limits of this result")
                .contains("<p lang=\"id\" class=\"sub\">Kerja sama yang");
    }

    private MvcTestResult save(String address, String version, String title, String crossover) {
        return pages.post()
                .uri(address)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("versi", version)
                .param("judul", title)
                .param("hasil", "durable")
                .param("cara-durable", "as_coded")
                .param("kondisi", "legal", "manager", "members")
                .param("arah-legal", "present")
                .param("cara-members", "direct")
                .param("luar-members", "1")
                .param("silang-members", crossover)
                .param("dalam-members", "25")
                .param("arah-members", "either")
                .param("konsistensi", "0,8")
                .param("batas-bawah", "")
                .param("pri", "0")
                .param("kerap", "1")
                .exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post()
                .uri(address)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .exchange();
    }

    private String version(String study) {
        Matcher matcher = VERSION.matcher(ok(study + "/ubah"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String withoutPictures(String page) {
        return page.replaceAll("(?s)<svg viewBox=\"0 0 (640|300).*?</svg>", "");
    }

    private String ok(String address) {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(stage.signedIn("officer")).exchange();
    }
}
