package id.sekber.cases;

import static id.sekber.cases.CaseMother.WORDS;
import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ImportPagesTests {

    private static final String SMALL = "impor-uji";
    private static final String LARGE = "impor-besar";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    /** A secretariat of its own, so that what is imported here is in nobody else's way. */
    /** A large library makes all that follows slow, so it is its own. */
    private String secretariat = SMALL;

    private String library() {
        return "/s/" + secretariat + "/kasus";
    }

    private Actor officer() {
        return stage.officerOf(secretariat, secretariat + "@uji.example", List.of("35.78", "35.25"));
    }

    @Test
    void whatTheLibraryWritesItRecognises() {
        for (String file : List.of(".xlsx", ".json")) {
            byte[] written = get(file).getResponse().getContentAsByteArray();
            String address = sent("kasus" + file, written);

            assertThat(page(address)).contains(file).contains("Tidak ada baris baru atau berubah");
        }
    }

    @Test
    void takesTheGoodRowsOfFiveThousandAndGivesTheFaultsBackWithTheirReasons() {
        secretariat = LARGE;
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            CaseForm form = CaseForm.of(aCase("kasus-" + i).named("Kasus " + i).please(), 0);
            lines.add((i % 125 == 7 ? form.with(GridColumn.MODEL, "klub") : form).inOrder());
        }
        String address = sent("besar.xlsx", CaseWorkbook.writer(WORDS).workbook(lines.stream()));

        String preview = page(address);
        assertThat(preview)
                .contains("5.000 baris")
                .contains("Simpan 4.960 baris")
                .contains("Unduh 40 baris galat");
        assertThat(preview).contains("\"klub\" bukan kode yang dikenal");
        assertThat(preview.length()).isLessThan(100_000);
        assertThat(ended(confirmed(address, "4960-0-0-0-40"))).isEqualTo(address);

        assertThat(page(address)).contains("4.960 kasus ditambahkan dan 0 diubah; 40 baris galat ditinggalkan");
        CaseWorkbook.Sheets faults = CaseWorkbook.read(
                        get(address.substring(library().length()) + "/galat.xlsx")
                                .getResponse()
                                .getContentAsByteArray())
                .fold(read -> read, reason -> {
                    throw new AssertionError(reason.key());
                });
        assertThat(faults.rows()).hasSize(40);
        assertThat(faults.strange()).isEmpty();
        String list = page(library());
        assertThat(list).contains("5.008 kerja sama");
        assertThat(list.length()).isLessThan(100_000);
        assertThat(page(library() + "/waktu").length()).isLessThan(100_000);

        byte[] again = CaseWorkbook.writer(WORDS)
                .workbook(Stream.of(CaseForm.of(
                                aCase("kasus-1")
                                        .named("Kasus 1")
                                        .lived(1990, null)
                                        .please(),
                                1)
                        .inOrder()));
        String change = sent("ubah.xlsx", again);
        assertThat(page(change)).contains("kolom yang berubah").contains("Tahun berdiri");
        assertThat(ended(confirmed(change, "0-1-0-0-0"))).isEqualTo(change);
        assertThat(page(library() + "/kasus-1")).contains("1990");
        assertThat(page(sent("basi.xlsx", again))).contains("Baris ini dari versi 1");
    }

    @Test
    void aPreviewThatNoLongerHoldsIsShownAgain() {
        byte[] file = CaseJson.write(
                List.of(CaseForm.of(aCase("basi-uji").named("Basi Uji").please(), 0)));
        String address = sent("satu.json", file);

        MvcTestResult result = confirmed(address, "7-0-0-0-0");

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Typing.body(result)).contains("berubah sejak Anda memeriksa");
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        refused("gambar.png", "PNG".getBytes(StandardCharsets.UTF_8), "tidak mempunyai baris kunci");
        refused("kosong.xlsx", new byte[0], "Berkas belum dipilih");
        refused("kosong.json", "{\"cases\": []}".getBytes(StandardCharsets.UTF_8), "tidak memuat kasus");
    }

    @Test
    void nobodyElseSeesTheFile() {
        String address = sent(
                "satu.json",
                CaseJson.write(List.of(CaseForm.of(aCase("milik-uji").please(), 0))));

        assertThat(pages.get()
                        .uri("/s/kartamantul" + address.substring("/s/impor-uji".length()))
                        .with(stage.signedIn("officer")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void refused(String name, byte[] content, String words) {
        MvcTestResult result = send(name, content);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Typing.body(result)).contains(words);
    }

    private String sent(String name, byte[] content) {
        MvcTestResult result = send(name, content);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return Typing.address(result);
    }

    private MvcTestResult send(String name, byte[] content) {
        return pages.post()
                .uri(library() + "/impor")
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/octet-stream", content))
                .with(stage.signedIn(officer()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirmed(String address, String seen) {
        return pages.post()
                .uri(address)
                .with(stage.signedIn(officer()))
                .with(csrf())
                .param("dilihat", seen)
                .exchange();
    }

    /** Where one is led in the end: five thousand rows may take longer than one waits for a page, and then a job is watched. */
    private String ended(MvcTestResult begun) {
        MvcTestResult result = begun;
        while (result.getResponse().getStatus() == HttpStatus.OK.value()
                || Typing.address(result).contains("/pekerjaan/")) {
            String job = result.getResponse().getStatus() == HttpStatus.OK.value()
                    ? Objects.requireNonNull(result.getRequest().getRequestURI())
                    : Typing.address(result);
            result = pages.get().uri(job).with(stage.signedIn(officer())).exchange();
        }
        return Typing.address(result);
    }

    private String page(String address) {
        MvcTestResult result =
                pages.get().uri(address).with(stage.signedIn(officer())).exchange();
        assertThat(result).hasStatusOk();
        return Typing.body(result);
    }

    private MvcTestResult get(String path) {
        MvcTestResult result = pages.get()
                .uri(library() + path)
                .with(stage.signedIn(officer()))
                .exchange();
        assertThat(result).hasStatusOk();
        return result;
    }
}
