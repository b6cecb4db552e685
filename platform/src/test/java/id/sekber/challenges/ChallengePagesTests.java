package id.sekber.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ChallengePagesTests {

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Challenges challenges;

    private String number = "";

    @BeforeEach
    void aChallengeIsRecorded() {
        Outcome<String> recorded = stage.as(
                "officer",
                actor -> challenges.record(
                        actor,
                        new ChallengeForm(
                                "Banjir perbatasan", "Tiap Januari.", "", Map.of("34.71", "2"), List.of(), 0)));
        number = ((Outcome.Done<String>) recorded).value();
    }

    @Test
    void isClosedWithAReasonAndOpenedAgain() throws UnsupportedEncodingException {
        assertThat(send("tutup", "Saluran sudah <b>dibangun</b>.", 0)).hasStatus3xxRedirection();
        assertThat(page()).contains("Selesai", "Saluran sudah &lt;b&gt;dibangun&lt;/b&gt;.");

        assertThat(send("buka", "", 1)).hasStatus3xxRedirection();

        assertThat(page()).contains("Terbuka", "Pernah ditutup dengan alasan ini");
    }

    @Test
    void isNotClosedWithoutAReason() throws UnsupportedEncodingException {
        MvcTestResult refused = send("tutup", " ", 0);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused.getResponse().getContentAsString()).contains("Alasan penutupan belum diisi");
        assertThat(page()).contains("Terbuka");
    }

    @Test
    void isNotClosedOverAChangeThatWasNotSeen() throws UnsupportedEncodingException {
        stage.as(
                "officer",
                actor -> challenges.change(
                        actor,
                        number,
                        new ChallengeForm("Banjir besar", "Tiap bulan.", "", Map.of("34.71", "4"), List.of(), 0)));

        MvcTestResult late = send("tutup", "Sudah kecil.", 0);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late.getResponse().getContentAsString()).contains("Banjir besar", "Sudah kecil.");
    }

    private MvcTestResult send(String what, String why, int version) {
        return pages.post()
                .uri("/s/kartamantul/tantangan/" + number + "/" + what)
                .with(stage.signedIn("officer"))
                .with(csrf())
                .param("penutup", why)
                .param("versi", String.valueOf(version))
                .exchange();
    }

    private String page() throws UnsupportedEncodingException {
        return pages.get()
                .uri("/s/kartamantul/tantangan/" + number)
                .with(stage.signedIn("auditor"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
