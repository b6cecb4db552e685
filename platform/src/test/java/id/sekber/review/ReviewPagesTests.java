package id.sekber.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.cases.Dimension;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.vocabulary.Outcome;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ReviewPagesTests {

    private static final String REVIEWS = "/s/kartamantul/kelembagaan/tinjauan";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Test
    void isNotPutBeforeNothingIsMissing() throws UnsupportedEncodingException {
        String review = begin();

        MvcTestResult refused = post("officer", review + "/ajukan", "ringkasan", "Cukup.");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("masih kurang", "saran belum ditulis", "belum ada bukti");
    }

    @Test
    void isWrittenPutAdoptedFollowedUpAndPublished() throws IOException {
        String review = begin();
        writeAll(review);
        String step = plan(review);
        String proposal = location(post("officer", review + "/ajukan", "ringkasan", "Iuran tetap dan manajer."))
                .replaceAll(".*/", "");

        assertThat(post("officer", review + "/langkah", "langkah", "Terlambat"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.get().uri(published(review)).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        String decision = adopt(proposal);

        assertThat(body(get("auditor", review))).contains("Disepakati", decision);
        MvcTestResult late = post("liaison.city", review + "/langkah/" + step + "/kemajuan", "keadaan-" + step, "DONE");
        assertThat(late).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("liaison.bantul", review + "/langkah/" + step + "/kemajuan", "keadaan-" + step, "DROPPED"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("liaison.bantul", review + "/langkah/" + step + "/kemajuan", "keadaan-" + step, "DONE"))
                .hasStatus3xxRedirection();
        assertThat(body(get("auditor", review))).contains("1 dari ");
        assertThat(text(get("auditor", review + "/laporan.pdf")))
                .contains("TINJAUAN KELEMBAGAAN", "BAB VI", "Iuran tetap tiap Januari", "disepakati anggota");
        assertThat(text(get("auditor", review + "/laporan.pdf?lang=en"))).contains("INSTITUTION REVIEW", "Reform plan");

        assertThat(post("officer", review + "/terbitkan", "terbit", "ya")).hasStatus3xxRedirection();

        assertThat(body(pages.get().uri(published(review)).exchange())).contains("Iuran tetap tiap Januari");
        assertThat(pages.get()
                        .uri(published(review).replace("kartamantul", "lain"))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theNextOneTakesAlongWhatIsNotDone() throws UnsupportedEncodingException {
        String first = begin();
        writeAll(first);
        plan(first);
        adopt(location(post("officer", first + "/ajukan", "ringkasan", "Ringkas."))
                .replaceAll(".*/", ""));

        String second = begin();

        assertThat(body(get("officer", second))).contains("Menetapkan iuran tetap", first.replaceAll(".*/", ""));
    }

    @Test
    void theSecondOfTwoWhoWriteAChapterSeesBothTexts() throws UnsupportedEncodingException {
        String review = begin();
        assertThat(write(review, "model", "Tulisan pertama", "0")).hasStatus3xxRedirection();

        MvcTestResult overtaken = write(review, "model", "Tulisan kedua", "0");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken)).contains("Tulisan pertama", "Tulisan kedua");
    }

    @Test
    void refusesEvidenceThatIsNoneAndKeepsWhatWasTyped() throws UnsupportedEncodingException {
        String review = begin();

        MvcTestResult empty = post("officer", review + "/bab/funding/bukti", "sumber", " ");
        MvcTestResult unknown = post("officer", review + "/bab/funding/bukti", "rujukan", "/kasus/<script>");

        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(empty)).contains("Bukti belum diisi");
        assertThat(unknown).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(unknown)).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void onlyTheStaffWrites() {
        assertThat(post("liaison.city", REVIEWS, "judul", "Tinjauan")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("officer", REVIEWS, "judul", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String begin() {
        MvcTestResult begun = pages.post()
                .uri(REVIEWS)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("judul", "Tinjauan 2026")
                .param("tahun", "2026")
                .exchange();
        return location(begun);
    }

    private void writeAll(String review) {
        for (Dimension dimension : Dimension.values()) {
            String chapter = dimension.name().toLowerCase(Locale.ROOT);
            assertThat(write(review, chapter, "Iuran tetap tiap Januari.", "0")).hasStatus3xxRedirection();
            assertThat(post("officer", review + "/bab/" + chapter + "/bukti", "sumber", "Buletin 2013"))
                    .hasStatus3xxRedirection();
        }
    }

    private MvcTestResult write(String review, String chapter, String words, String version) {
        return pages.post()
                .uri(review + "/bab/" + chapter)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("versi", version)
                .param("kini", words)
                .param("saran", words)
                .exchange();
    }

    /** Answers the identity of the step, as its form has it. */
    private String plan(String review) throws UnsupportedEncodingException {
        assertThat(pages.post()
                        .uri(review + "/langkah")
                        .with(stage.signedIn("officer"))
                        .with(csrf())
                        .param("dimensi", "FUNDING")
                        .param("langkah", "Menetapkan iuran tetap")
                        .param("pemilik", "34.02")
                        .param("tenggat", "2027-06-30")
                        .param("dokumen", "Addendum perjanjian")
                        .exchange())
                .hasStatus3xxRedirection();
        return body(get("officer", review))
                .replaceAll("(?s).*<b>Menetapkan iuran tetap</b>.*?/langkah/([0-9a-f-]{36})/hapus.*", "$1");
    }

    private String adopt(String proposal) {
        for (String head : List.of("head.city", "head.sleman", "head.bantul")) {
            stage.as(
                    head,
                    actor -> context.getBean(Proposals.class)
                            .release(actor, proposal, new PositionForm("AGREE", "", "", 0)));
        }
        Outcome<String> adopted =
                stage.as("officer", actor -> context.getBean(Decisions.class).adopt(actor, proposal, "Disepakati."));
        return ((Outcome.Done<String>) adopted).value();
    }

    private static String published(String review) {
        return "/terbitan/kartamantul/tinjauan/" + review.replaceAll(".*/", "");
    }

    private MvcTestResult post(String part, String path, String field, String value) {
        return pages.post()
                .uri(path)
                .with(stage.signedIn(part))
                .with(csrf())
                .param("versi", "0")
                .param(field, value)
                .exchange();
    }

    private MvcTestResult get(String part, String path) {
        MvcTestResult shown = pages.get().uri(path).with(stage.signedIn(part)).exchange();
        assertThat(shown).hasStatusOk();
        return shown;
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }

    private static String text(MvcTestResult pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
