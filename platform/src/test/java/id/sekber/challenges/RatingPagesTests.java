package id.sekber.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.notices.Task;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class RatingPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Challenges challenges;

    @Autowired
    RatingTasks tasks;

    private String number = "";

    @BeforeEach
    void aChallengeIsRecorded() {
        Outcome<String> recorded = stage.as(
                "officer",
                actor -> challenges.record(
                        actor,
                        new ChallengeForm("Macet perbatasan", "Tiap pagi.", "", Map.of("34.71", "2"), List.of(), 0)));
        number = ((Outcome.Done<String>) recorded).value();
    }

    private MvcTestResult rates(String who, String below, String severity, String reason, int version) {
        return pages.post()
                .uri("/s/kartamantul/tantangan/" + number + "/penilaian" + below)
                .with(stage.signedIn(who))
                .with(csrf())
                .param("berat", severity)
                .param("mendesak", "2")
                .param("kesediaan", "3")
                .param("alasan", reason)
                .param("versi", String.valueOf(version))
                .exchange();
    }

    private String page(String who, String address) {
        try {
            return pages.get()
                    .uri("/s/kartamantul/tantangan/" + address)
                    .with(stage.signedIn(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRatingIsReadByItsMemberAloneUntilItIsReleased() {
        assertThat(rates("liaison.city", "", "4", "Kami terjebak.", 0)).hasStatus(HttpStatus.FOUND);

        assertThat(page("steering.city", number + "/penilaian")).contains("Kami terjebak.");
        assertThat(page("officer", number + "/penilaian")).doesNotContain("Kami terjebak.");
        assertThat(page("liaison.sleman", number + "/penilaian")).doesNotContain("Kami terjebak.");
        assertThat(rates("liaison.city", "/rilis", "4", "Kami terjebak.", 1)).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(rates("steering.city", "/rilis", "3", "Kami tetap terjebak.", 1))
                .hasStatus(HttpStatus.FOUND);

        assertThat(page("liaison.sleman", number + "/penilaian")).contains("Kami tetap terjebak.");
        assertThat(page("officer", number)).contains("Dinilai 1 anggota.");
    }

    @Test
    void aLaterReleaseTakesThePlaceOfTheEarlier() {
        rates("steering.city", "/rilis", "4", "Dahulu.", 0);
        rates("steering.city", "/rilis", "1", "Sekarang.", 0);

        assertThat(page("auditor", number + "/penilaian")).contains("Sekarang.").doesNotContain("Dahulu.");
    }

    @Test
    void isNotWrittenOverADraftThatWasNotSeen() {
        rates("liaison.city", "", "4", "Yang pertama.", 0);

        MvcTestResult late = rates("steering.city", "", "1", "Yang kedua.", 0);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyText().contains("Yang pertama.", "Yang kedua.");
    }

    @Test
    void refusesWhatIsNoStepAndWhatHasNoReason() {
        MvcTestResult refused = rates("liaison.city", "", "5", "", 0);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("Nilai \"5\" tidak ada", "Alasan belum diisi");
        assertThat(rates("officer", "", "3", "Kantor tidak menilai.", 0)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(rates("technical", "", "3", "Tanpa anggota.", 0)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aClosedChallengeIsNotRated() {
        stage.as("officer", actor -> challenges.close(actor, number, "Sudah lancar.", 0));

        assertThat(rates("liaison.city", "", "2", "Terlambat.", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void waitsForTheLiaisonAndThenForWhoMayRelease() {
        assertThat(waits("liaison.sleman")).isTrue();
        assertThat(waits("officer")).isFalse();

        rates("liaison.sleman", "", "2", "Draf.", 0);
        assertThat(waits("liaison.sleman")).isFalse();
        assertThat(waits("steering.sleman")).isTrue();

        rates("steering.sleman", "/rilis", "2", "Sudah.", 1);
        assertThat(waits("steering.sleman")).isFalse();
    }

    private boolean waits(String who) {
        List<Task> all = stage.as(who, actor -> stage.inTransaction(sql -> tasks.tasksFor(actor, TODAY)));
        return all.stream().anyMatch(task -> task.path().contains(number));
    }

    @Test
    void showsFirstWhereMembersAreFurthestApart() {
        rates("steering.city", "/rilis", "4", "Berat.", 0);
        rates("steering.sleman", "/rilis", "0", "Tidak terasa.", 0);

        String all = page("auditor", "penilaian");

        assertThat(all).contains("Selisih rata-rata 1,3, paling lebar pada berat.");
        assertThat(all.indexOf(number)).isLessThan(all.indexOf("T-2026-001"));
    }
}
