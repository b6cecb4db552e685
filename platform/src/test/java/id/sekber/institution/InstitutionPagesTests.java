package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class InstitutionPagesTests {

    private static final String INSTITUTION = "/s/kartamantul/kelembagaan";
    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");
    private static final AtomicInteger CONSECUTIVE = new AtomicInteger();

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Test
    void showsTheFirstProfileOfTheDemonstrationWithWhatIsUnknown() {
        String page = ok(INSTITUTION + "/versi/1");

        assertThat(page)
                .contains("Sekretariat bersama")
                .contains("Pengarah sekretaris daerah")
                .contains("0 dari 11 dinilai")
                .contains("Belum diketahui")
                .contains("89/PK/Bt/2019")
                .contains("Kasus terdekat")
                .doesNotContain("Indeks keragaman dana");
    }

    @Test
    void namesTheNearestCasesAndWhyButNeverItself() {
        String page = ok(INSTITUTION + "/versi/1");
        String nearest = page.substring(page.indexOf("id=\"mirip\""), page.indexOf("id=\"versi\""));

        assertThat(nearest).contains("Barlingmascakeb").contains("Sama: ").contains("Berbeda: ");
        assertThat(nearest).doesNotContain("kasus/sekber-kartamantul");
        assertThat(nearest).contains("/kasus/banding?k=sekretariat&amp;k=");
    }

    @Test
    void savesAsANewVersionAndKeepsTheOldOne() {
        int base = base();

        MvcTestResult saved = save(base, "O3", "Templat notulen dipakai");

        assertThat(saved).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(INSTITUTION);
        assertThat(ok(INSTITUTION)).contains("versi " + (base + 1)).contains("Templat notulen dipakai");
        assertThat(ok(INSTITUTION + "/versi/" + base)).contains("Ini versi lama");
    }

    @Test
    void showsEvidenceWithScriptAsText() {
        save(base(), "O3", "<script>alert(1)</script>");

        assertThat(ok(INSTITUTION)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void showsWhichRuleAChoiceBreaks() {
        pages.post()
                .uri(INSTITUTION + "/ubah")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("base", String.valueOf(base()))
                .param("valid_from", "2026-01-01")
                .param("model", "O3")
                .param("money", "F6", "F8")
                .param("basis", "R2")
                .exchange();

        assertThat(ok(INSTITUTION))
                .contains("Pinjaman tidak dapat dilakukan forum atau sekretariat bersama.")
                .contains("Kesepakatan Bersama saja tidak dapat menjadi dasar pembayaran.")
                .contains("Harus diperbaiki, X3");
    }

    @Test
    void saysWhichRulesWouldBreakBeforeAnythingIsSaved() {
        int base = base();

        MvcTestResult checked = pages.post()
                .uri(INSTITUTION + "/ubah")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("periksa", "ya")
                .param("base", String.valueOf(base))
                .param("valid_from", "2026-01-01")
                .param("model", "O3")
                .param("money", "F8")
                .exchange();

        assertThat(checked).hasStatusOk();
        assertThat(checked)
                .bodyText()
                .contains("Bila disimpan seperti ini")
                .contains("Pinjaman tidak dapat dilakukan forum atau sekretariat bersama.")
                .contains("value=\"F8\" checked");
        assertThat(base()).isEqualTo(base);
    }

    @Test
    void judgesAnEarlierVersionAsItWasAndAtTheReadersChoiceByToday() {
        save(base(), "O3", "Sebelum versi berikutnya");
        save(base(), "O3", "Versi berikutnya");
        String earlier = INSTITUTION + "/versi/" + (base() - 1);

        assertThat(ok(earlier)).contains("Dinilai menurut aturan yang berlaku ketika disimpan");
        assertThat(ok(earlier + "?aturan=kini")).contains("Dinilai menurut aturan hari ini");
    }

    @Test
    void showsTheFormAgainWithItsProblemsAndAllThatWasTyped() {
        MvcTestResult refused = pages.post()
                .uri(INSTITUTION + "/ubah")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("base", "0")
                .param("valid_from", "2026-01-01")
                .param("evidence_S1", "Slip timbang <b>")
                .param("words_MODEL", "Kata kami")
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("Ada masalah")
                .contains("href=\"#f-model\"")
                .contains("id=\"f-model\"")
                .contains("Slip timbang &lt;b&gt;")
                .contains("Kata kami");
    }

    @Test
    void showsBothTextsToTheSecondOfTwoEditors() {
        int base = base();
        save(base, "O3", "Yang pertama");

        MvcTestResult overtaken = save(base, "O4", "Yang kedua");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken)
                .bodyText()
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("Yang pertama")
                .contains("Yang kedua")
                .contains("name=\"base\" value=\"" + (base + 1) + "\"");
        assertThat(ok(INSTITUTION)).contains("Yang pertama").doesNotContain("Yang kedua");
    }

    @Test
    void isChangedByStaffOnly() {
        assertThat(pages.get().uri(INSTITUTION).with(stage.signedIn("liaison.bantul")))
                .hasStatusOk();
        assertThat(pages.get().uri(INSTITUTION + "/ubah").with(stage.signedIn("liaison.bantul")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post().uri(INSTITUTION + "/ubah").with(csrf()).with(stage.signedIn("head.city")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoOtherVersions() {
        assertThat(get(INSTITUTION + "/versi/99999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(INSTITUTION + "/versi/x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void printsProfileNearestCasesAndComparison() {
        assertThat(ok(INSTITUTION + "/cetak"))
                .contains("Profil kelembagaan Kartamantul")
                .contains("Kasus terdekat")
                .contains("Perbandingan dengan kasus terdekat")
                .contains("profil sekretariat ini");
    }

    @Test
    void versionsAreWrittenOnce() {
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        jdbc -> jdbc.sql("update institution.profile set valid_from = date '2001-01-01'")
                                .update()))
                .hasStackTraceContaining("permission denied for table profile");
    }

    private MvcTestResult save(int base, String model, String evidence) {
        return pages.post()
                .uri(INSTITUTION + "/ubah")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("base", String.valueOf(base))
                .param("valid_from", "2026-01-01")
                .param("model", model)
                .param("maturity_S2", "USED")
                .param("evidence_S2", evidence)
                .param("words_MODEL", "Simpanan ke-" + CONSECUTIVE.incrementAndGet())
                .exchange();
    }

    private int base() {
        Matcher matcher = BASE.matcher(ok(INSTITUTION + "/ubah"));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private String ok(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(stage.signedIn("officer")).exchange();
    }
}
