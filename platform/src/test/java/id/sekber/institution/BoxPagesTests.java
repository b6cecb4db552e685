package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class BoxPagesTests {

    private static final String BOX = "/administrasi/kotak";
    private static final Pattern BASE = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");
    private static final AtomicInteger CONSECUTIVE = new AtomicInteger();

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Test
    void showsEveryOptionAndEveryRuleWithWhatItTestsInWords() {
        assertThat(ok(BOX))
                .contains("O3 Sekretariat bersama")
                .contains("M23 ")
                .contains("X16 ")
                .contains("ada \"Pinjaman")
                .contains("Belum diverifikasi");
    }

    @Test
    void readsConditionsOutInEnglishToo() {
        assertThat(ok(BOX + "/aturan/X6?lang=en"))
                .contains(
                        "Broken when there is \"Joint secretariat\" and the cooperation is mandatory and (there is no")
                .contains("O3 dan wajib dan (tanpa R3 atau tanpa F1, F12)");
        ok(BOX + "?lang=id");
    }

    @Test
    void aChangeBecomesANewVersionWithItsReasonAndKeepsTheOldOne() {
        String why = "Definisi diperjelas " + CONSECUTIVE.incrementAndGet();

        MvcTestResult saved = post(BOX + "/pilihan/M23", option("Panel warga " + why, base("/pilihan/M23"), why));

        assertThat(saved).hasStatus(HttpStatus.FOUND);
        assertThat(ok(BOX + "/pilihan/M23"))
                .contains(why)
                .contains("Panel warga " + why)
                .contains("Isi awal / first edition")
                .contains("Pengelola instalasi");
    }

    @Test
    void addsAnOptionThatProfilesCanChoose() {
        Map<String, String> fields = option("Ketua dua orang", 0, "Dipakai sejak 2026");
        fields.put("kelompok", "CHAIR");

        MvcTestResult added = post(BOX + "/pilihan-baru", fields);

        assertThat(added).hasStatus(HttpStatus.FOUND);
        String address = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        assertThat(address).matches(BOX + "/pilihan/M[5-9]\\d");
        String code = address.substring(address.length() - 3);
        assertThat(form()).contains("name=\"chair\" value=\"" + code + "\"");

        fields = option("Ketua dua orang", 1, "Tidak jadi");
        fields.put("berhenti", "ya");
        assertThat(post(address, fields)).hasStatus(HttpStatus.FOUND);
        assertThat(form()).doesNotContain("name=\"chair\" value=\"" + code + "\"");
        assertThat(ok(address)).contains("Tidak dipakai lagi");
    }

    @Test
    void addsARuleAndJudgesByIt() {
        Map<String, String> fields = rule("O9 dan anggota < 99", 0, "Usulan pengarah");

        MvcTestResult added = post(BOX + "/aturan-baru", fields);

        assertThat(added).hasStatus(HttpStatus.FOUND);
        String address = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        assertThat(address).matches(BOX + "/aturan/X[5-9]\\d");
        assertThat(ok(address)).contains("jumlah anggota kurang dari 99");
        fields = rule("O9 dan anggota < 99", 1, "Selesai diuji");
        fields.put("berhenti", "ya");
        assertThat(post(address, fields)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void refusesAConditionWithASentenceAndKeepsWhatWasTyped() {
        MvcTestResult refused = post(BOX + "/aturan/X11", rule("M7 dan gubernur", base("/aturan/X11"), ""));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("gubernur\" bukan kode pilihan")
                .contains("href=\"#f-syarat\"")
                .contains("Alasan perubahan kosong")
                .contains(">M7 dan gubernur</textarea>");
    }

    @Test
    void showsBothTextsToTheSecondOfTwoAdministrators() {
        int base = base("/pilihan/M22");
        post(BOX + "/pilihan/M22", option("Kaukus pertama " + base, base, "Satu"));

        MvcTestResult overtaken = post(BOX + "/pilihan/M22", option("Kaukus kedua " + base, base, "Dua"));

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken)
                .bodyText()
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("Kaukus pertama " + base)
                .contains("Kaukus kedua " + base)
                .contains("name=\"versi\" value=\"" + (base + 1) + "\"");
    }

    @Test
    void isForAdministratorsOnlyEvenInTheDatabase() {
        assertThat(pages.get().uri(BOX).with(stage.signedIn("officer"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get().uri(BOX + "/aturan/X1").with(stage.signedIn("auditor")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        jdbc -> jdbc.sql(
                                        "insert into institution.box_option (code, group_name) values ('M98', 'CHAIR')")
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        jdbc -> jdbc.sql("update institution.box_rule_version set hard = false")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void knowsNoOtherCodes() {
        assertThat(get(BOX + "/pilihan/Z1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(BOX + "/aturan/O3")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(BOX + "/pilihan-baru?kelompok=DUKUN")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Map<String, String> option(String name, int base, String why) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("nama", name);
        fields.put("nama_en", name);
        fields.put("arti", "Arti");
        fields.put("arti_en", "Meaning");
        return common(fields, base, why);
    }

    private static Map<String, String> rule(String condition, int base, String why) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("aturan", "Aturan");
        fields.put("aturan_en", "Rule");
        fields.put("alasan", "Alasan");
        fields.put("alasan_en", "Reason");
        fields.put("sifat", "lunak");
        fields.put("syarat", condition);
        return common(fields, base, why);
    }

    private static Map<String, String> common(Map<String, String> fields, int base, String why) {
        fields.put("sumber", "Uji");
        fields.put("sumber_en", "Test");
        fields.put("mengapa", why);
        fields.put("versi", String.valueOf(base));
        return fields;
    }

    private int base(String path) {
        Matcher matcher = BASE.matcher(ok(BOX + path));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private String form() {
        MvcTestResult result = pages.get()
                .uri("/s/kartamantul/kelembagaan/ubah")
                .with(stage.signedIn("officer"))
                .exchange();
        return text(result);
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        MockHttpServletRequestBuilder request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address);
        fields.forEach(request::param);
        return pages.perform(request.with(stage.signedIn("administrator")).with(csrf()));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(stage.signedIn("administrator")).exchange();
    }

    private String ok(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
