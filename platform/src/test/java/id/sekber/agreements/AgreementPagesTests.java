package id.sekber.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.notices.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class AgreementPagesTests {

    private static final String AGREEMENTS = "/s/kartamantul/perjanjian";
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Autowired
    AgreementTasks tasks;

    private String decision = "";

    @BeforeEach
    void twoMembersAdoptADivision() {
        decision = new AdoptedDivision(stage, context).decision();
    }

    @Test
    void draftsAPksWhoseFilesHoldTheAdoptedShares() throws IOException {
        String begun = body(get("officer", "/baru?jenis=PKS&keputusan=" + decision));
        assertThat(begun).contains("Jaringan pipa bersama").contains("Wali Kota Yogyakarta");

        String path = draft("PKS");

        assertThat(body(get("liaison.bantul", path))).contains("Nomor menyusul", "Bupati Sleman", "Gubernur");
        assertThat(pdfText(get("auditor", path + "/naskah.pdf")))
                .contains("PERJANJIAN KERJA SAMA", "Rp6.500.000.000", "Rp13.000.000.000");
        assertThat(get("auditor", path + "/naskah.docx"))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"" + path.substring(1) + ".docx\"");
    }

    @Test
    void theSecondOfTwoWhoSaveSeesBothTexts() {
        String path = draft("KB");

        assertThat(post(path + "/ubah", "PKS", "Judul pertama", "0")).hasStatus3xxRedirection();
        MvcTestResult overtaken = post(path + "/ubah", "PKS", "Judul kedua", "0");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken)).contains("Judul pertama", "Judul kedua");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        MvcTestResult refused = pages.post()
                .uri(AGREEMENTS + "/baru")
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("jenis", "PKS")
                .param("keputusan", decision)
                .param("judul", "<script>judul</script>")
                .param("mulai", "kapan-kapan")
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("kapan-kapan", "&lt;script>judul").doesNotContain("<script>judul");
    }

    @Test
    void onlyTheOfficerDrafts() {
        String address = "/baru?jenis=PKS&keputusan=" + decision;

        assertThat(get("liaison.city", address)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("officer", "/A-1999-001")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("officer", "/baru?jenis=PKS&keputusan=K-1999-001")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCooperationGoesFromTheFirstStageToItsSignatures() {
        draft("KB");
        String path = draft("PKS");
        assertThat(body(step("officer", path + "/mulai", "0"))).contains("Jenis kerja sama belum dipilih");
        moved(step("officer", path + "/mulai", "0", "jenis", "VOLUNTARY"));
        assertThat(step("officer", path + "/mulai", "0", "jenis", "MANDATORY")).hasStatus(HttpStatus.CONFLICT);
        moved(step("officer", path + "/tahap", "0"));
        moved(step("officer", path + "/tahap", "1"));
        moved(step("officer", path + "/tahap", "2"));

        MvcTestResult early = step("officer", path + "/dprd", "3", "pihak", CITY);
        assertThat(early).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(early)).contains("Langkah itu tidak ada pada tahap Penandatanganan Kesepakatan Bersama");
        assertThat(step("liaison.city", path + "/tanda-tangan", "3", "pihak", SLEMAN))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step("auditor", path + "/tanda-tangan", "3", "pihak", CITY)).hasStatus(HttpStatus.FORBIDDEN);
        moved(step("liaison.city", path + "/tanda-tangan", "3", "pihak", CITY, "nomor", "7/KB/2026"));
        MvcTestResult overtaken =
                step("officer", path + "/tanda-tangan", "3", "pihak", SLEMAN, "nomor", "ketikan saya");
        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken)).contains("ketikan saya", "Langkah lain tercatat lebih dahulu");
        moved(step("officer", path + "/tanda-tangan", "4", "pihak", SLEMAN));

        assertThat(body(get("auditor", path))).contains("Tahap 5 dari 10", "7/KB/2026", "versi 2026-11");
    }

    @Test
    void theTextStandsFromTheFirstSignatureOn() throws IOException {
        String path = draft("KB");
        moved(step("officer", path + "/mulai", "0", "jenis", "MANDATORY"));
        moved(step("officer", path + "/koordinasi", "0"));
        for (String version : List.of("1", "2", "3")) {
            moved(step("officer", path + "/tahap", version));
        }
        moved(step("officer", path + "/tanda-tangan", "4", "pihak", CITY, "nomor", "41/KB/2026"));

        MvcTestResult changed = post(path + "/ubah", "KB", "Judul lain", "1");

        assertThat(changed).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(changed)).contains("sudah ditandatangani sekurangnya satu pihak", "adendum");
        assertThat(pdfText(get("auditor", path + "/naskah.pdf"))).contains("RANCANGAN", "41/KB/2026");
        moved(step("officer", path + "/tanda-tangan", "5", "pihak", SLEMAN));
        assertThat(pdfText(get("auditor", path + "/naskah.pdf"))).doesNotContain("RANCANGAN");
    }

    @Test
    void keepsWhatWasTypedInAStepThatIsRefused() {
        String path = draft("KB");
        moved(step("officer", path + "/mulai", "0", "jenis", "VOLUNTARY"));

        MvcTestResult refused =
                step("officer", path + "/tahap", "0", "tanggal", "<script>besok</script>", "nomor", "surat 1");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("&lt;script>besok", "surat 1", "tidak terbaca")
                .doesNotContain("<script>besok");
        assertThat(body(step("officer", path + "/tahap", "0", "tanggal", "2999-01-01")))
                .contains("belum tiba");
    }

    @Test
    void waitingPartiesAndStaffFindItAmongTheirTasks() {
        String path = draft("KB");
        assertThat(tasks("officer")).contains("/perjanjian" + path);
        moved(step("officer", path + "/mulai", "0", "jenis", "VOLUNTARY"));
        for (String version : List.of("0", "1", "2")) {
            moved(step("officer", path + "/tahap", version));
        }
        assertThat(tasks("liaison.city")).contains("/perjanjian" + path);
        assertThat(tasks("liaison.bantul")).doesNotContain("/perjanjian" + path);
        moved(step("liaison.city", path + "/tanda-tangan", "3", "pihak", CITY));
        assertThat(tasks("liaison.city")).doesNotContain("/perjanjian" + path);
        assertThat(tasks("auditor")).isEmpty();
    }

    @Test
    void theLawAsDataShowsEveryKindWithItsArticleAndWhatIsNotVerified() {
        assertThat(body(get("partner", "/tahapan")))
                .contains("UU 23/2014 Pasal 364(1)-(2)", "11 tahap", "Dari ingatan; perlu diverifikasi");
    }

    @Test
    void aVersionOfTheLawCannotBeChangedByTheApplication() {
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("update agreements.law_stage set article_id = 'lain'")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    private List<String> tasks(String part) {
        Actor actor = stage.actor(part);
        return stage.sqlAs(
                part,
                sql -> tasks.tasksFor(actor, LocalDate.of(2026, 11, 24)).stream()
                        .map(Task::path)
                        .toList());
    }

    /** A step on a day that has been, unless the fields say otherwise. */
    private MvcTestResult step(String part, String path, String version, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = pages.post()
                .uri(AGREEMENTS + path)
                .with(stage.signedIn(part))
                .with(csrf())
                .param("versi", version);
        if (!List.of(fields).contains("tanggal")) {
            request = request.param("tanggal", "2026-01-05");
        }
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static void moved(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
    }

    private String draft(String kind) {
        MvcTestResult drafted = post("/baru", kind, "Jaringan pipa bersama", "0");
        assertThat(drafted).hasStatus3xxRedirection();
        return Objects.requireNonNull(drafted.getResponse().getRedirectedUrl()).substring(AGREEMENTS.length());
    }

    private MvcTestResult post(String path, String kind, String title, String version) {
        return pages.post()
                .uri(AGREEMENTS + path)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("jenis", kind)
                .param("keputusan", decision)
                .param("versi", version)
                .param("judul", title)
                .param("objek", "jaringan pipa")
                .param("tujuan", "Mengalirkan air bersih.")
                .param("lingkup", "Pipa induk")
                .param("biaya", "APBD masing-masing pihak.")
                .param("mulai", "2027-01-01")
                .param("berakhir", "2031-12-31")
                .param("jabatan-" + CITY, "Wali Kota Yogyakarta")
                .param("jabatan-" + SLEMAN, "Bupati Sleman")
                .exchange();
    }

    private MvcTestResult get(String part, String path) {
        return pages.get().uri(AGREEMENTS + path).with(stage.signedIn(part)).exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String pdfText(MvcTestResult result) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
