package id.sekber.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.vocabulary.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DatabaseTest
class PathPagesTests {

    private static final String PATHS = "/s/kartamantul/kelembagaan/jalur";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Pathways pathways;

    @Test
    void showsThePathsOfTheDemonstrationWithWhatIsMissing() {
        assertThat(ok(PATHS)).contains("Kerja sama baru persampahan").contains("Perpanjangan jalan dan drainase");
        assertThat(ok(PATHS + "/J-2026-001"))
                .contains("Fase 1: Memulai")
                .contains("Fase 4: Mengevaluasi")
                .contains("Siap")
                .contains("Kurang data")
                .contains("Belum ada bukti: Catatan pertemuan resmi. Kurang: Berita acara")
                .contains("Terkunci")
                .contains("Menunggu langkah 2. Mengenali mitra dan bidang.");
    }

    @Test
    void attachesRecordsOfSekberAndNotesWithTheirSource() {
        String path = begin("Uji bukti");

        assertThat(attach(path, 1, "needs", "t-2026-001", "", "")).hasStatus(HttpStatus.FOUND);
        assertThat(attach(path, 1, "initiator", "", "Rapat <b>", "Notulen uji")).hasStatus(HttpStatus.FOUND);

        assertThat(ok(path + "/langkah/1"))
                .contains("href=\"/s/kartamantul/tantangan/T-2026-001\"")
                .contains("Rapat &lt;b&gt;")
                .contains("Sumber: Notulen uji.")
                .contains("Siap");
        assertThat(ok(path + "/langkah/2")).contains("Belum mulai");
    }

    @Test
    void takesEvidenceOffAgain() {
        String path = begin("Uji lepas");
        attach(path, 1, "needs", "", "Salah tempel", "Uji");
        Matcher matcher = Pattern.compile("action=\"([^\"]+/lepas)\"").matcher(ok(path + "/langkah/1"));
        assertThat(matcher.find()).isTrue();

        assertThat(post(matcher.group(1))).hasStatus(HttpStatus.FOUND);
        assertThat(ok(path + "/langkah/1")).doesNotContain("Salah tempel");
        assertThat(post(matcher.group(1))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesEvidenceWithoutSourceOrRecordAndKeepsWhatWasTyped() {
        String path = begin("Uji tolak");

        MvcTestResult noSource = attach(path, 1, "needs", "", "Kata orang", "");
        assertThat(noSource).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(noSource).bodyText().contains("Catatan ini tanpa sumber").contains(">Kata orang</textarea>");

        MvcTestResult noRecord = attach(path, 1, "needs", "P-1999-001", "", "");
        assertThat(noRecord).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(noRecord)
                .bodyText()
                .contains("bernomor \"P-1999-001\"")
                .contains("href=\"#f-rujukan\"")
                .contains("value=\"P-1999-001\"");

        assertThat(attach(path, 1, "", "", "", "")).bodyText().contains("Bukti masih kosong");
    }

    @Test
    void aLockedStepSaysWhatOpensIt() {
        String path = begin("Uji kunci");

        MvcTestResult locked = attach(path, 3, "legal-note", "", "Catatan", "Uji");
        assertThat(locked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(locked).bodyText().contains("masih terkunci").contains("Menunggu langkah 2.");

        say(path, 1, "", "Sudah selesai pada 2003", "0");
        say(path, 2, "", "Mitra tetap sama", "0");
        assertThat(attach(path, 3, "legal-note", "", "Catatan", "Uji")).hasStatus(HttpStatus.FOUND);
        assertThat(ok(path)).contains("Tidak diperlukan: Mitra tetap sama").contains("3 dari 14 langkah selesai");
    }

    @Test
    void showsBothRemarksToTheSecondOfTwoEditors() {
        String path = begin("Uji dua penyunting");
        assertThat(say(path, 1, "Yang pertama", "", "0")).hasStatus(HttpStatus.FOUND);

        MvcTestResult overtaken = say(path, 1, "Yang kedua", "", "0");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken)
                .bodyText()
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("Yang pertama")
                .contains("Yang kedua")
                .contains("name=\"versi\" value=\"1\"");
        assertThat(say(path, 1, "Kurang", "Tidak perlu", "1"))
                .bodyText()
                .contains("tidak dapat kurang sesuatu dan sekaligus tidak diperlukan");
    }

    @Test
    void changesItsNameUnlessSomeoneElseWasFirst() {
        String path = begin("Uji nama");
        assertThat(change(path, "Nama pertama", "0")).hasStatus(HttpStatus.FOUND);

        MvcTestResult overtaken = change(path, "Nama kedua", "0");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken).bodyText().contains("Nama pertama").contains("Nama kedua");
        assertThat(change(path, "", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void printsAChecklistOfAPhase() {
        assertThat(ok(PATHS + "/J-2026-001/cetak")).contains("Fase 1: Memulai").contains("Fase 4: Mengevaluasi");
        assertThat(ok(PATHS + "/J-2026-001/cetak?fase=2"))
                .contains("Kunci pembagian biaya")
                .doesNotContain("Fase 1: Memulai");
        assertThat(get(PATHS + "/J-2026-001/cetak?fase=9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isWalkedByStaffAndReadByAll() {
        assertThat(pages.get().uri(PATHS + "/J-2026-001/langkah/1").with(stage.signedIn("head.city")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Lampirkan");
        assertThat(pages.get().uri(PATHS + "/baru").with(stage.signedIn("head.city")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PATHS + "/J-1999-001")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PATHS + "/J-2026-001/langkah/15")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String begin(String title) {
        return PATHS + "/"
                + stage.as(
                        "officer",
                        actor -> ((Outcome.Done<String>) pathways.begin(actor, new PathForm(title, "RENEWAL", "", 0)))
                                .value());
    }

    private MvcTestResult attach(String path, int step, String output, String entry, String note, String source) {
        return post(
                path + "/langkah/" + step + "/bukti",
                "keluaran",
                output,
                "rujukan",
                entry,
                "catatan",
                note,
                "sumber",
                source);
    }

    private MvcTestResult say(String path, int step, String lacking, String notNeeded, String version) {
        return post(
                path + "/langkah/" + step + "/keterangan",
                "kurang",
                lacking,
                "tidak-perlu",
                notNeeded,
                "versi",
                version);
    }

    private MvcTestResult change(String path, String title, String version) {
        return post(path + "/ubah", "judul", title, "jenis", "NEW", "versi", version);
    }

    private MvcTestResult post(String address, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return pages.perform(request.with(stage.signedIn("officer")).with(csrf()));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(stage.signedIn("officer")).exchange();
    }

    private String ok(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
