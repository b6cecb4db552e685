package id.sekber.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class JobPagesTests {

    private static final String UNSAVED = "Tantangan dari pekerjaan yang dibatalkan";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Jobs jobs;

    @Autowired
    Challenges challenges;

    @Autowired
    TransactionOperations transaction;

    @Test
    void whoBeganItWatchesItAndCallsItOffWithNothingKept() throws InterruptedException {
        Actor officer = stage.actor("officer");
        CountDownLatch written = new CountDownLatch(1);
        Job job = jobs.begin(
                officer,
                Reason.of("cases.import.job"),
                "/kasus",
                advance -> transaction.execute(status -> writesAndGoesOn(officer, written, advance)));
        written.await();
        String page = "/s/kartamantul" + job.path();

        assertThat(get(page, "officer"))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Sedang dikerjakan.", "50 persen", "1 dari 2 selesai", "data-job=\"running\"");
        assertThat(get(page, "technical")).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(pages.post()
                        .uri(page + "/batal")
                        .with(stage.signedIn("officer"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.FOUND);

        assertThat(get(page, "officer"))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Dibatalkan. Tidak ada yang disimpan.");
        assertThat(get("/s/kartamantul/tantangan", "officer")).bodyText().doesNotContain(UNSAVED);
    }

    @Test
    void reasonsWhyNotAreShown() {
        Job job = jobs.begin(
                stage.actor("officer"),
                Reason.of("cases.import.job"),
                "/kasus",
                advance -> Outcome.refused("", "spreadsheets.nothing"));

        assertThat(get("/s/kartamantul" + job.path(), "officer"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tidak ada baris baru atau berubah untuk disimpan.", "role=\"alert\"");
    }

    @Test
    void leadsToTheResult() {
        Job job = jobs.begin(
                stage.actor("officer"),
                Reason.of("cases.import.job"),
                "/kasus",
                advance -> Outcome.done("/kasus/sarbagita"));

        assertThat(get("/s/kartamantul" + job.path(), "officer")).hasRedirectedUrl("/s/kartamantul/kasus/sarbagita");
    }

    private Outcome<String> writesAndGoesOn(Actor officer, CountDownLatch written, Advance advance) {
        challenges.record(officer, new ChallengeForm(UNSAVED, "Uji", "", Map.of("34.71", "2"), List.of(), 0));
        advance.to(1, 2);
        written.countDown();
        while (true) {
            advance.to(1, 2);
            Thread.onSpinWait();
        }
    }

    private MvcTestResult get(String path, String part) {
        return pages.get().uri(path).with(stage.signedIn(part)).exchange();
    }
}
