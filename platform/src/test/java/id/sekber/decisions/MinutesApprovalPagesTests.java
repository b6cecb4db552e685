package id.sekber.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.agreements.AdoptedDivision;
import id.sekber.notices.Task;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class MinutesApprovalPagesTests {

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Autowired
    DecisionTasks tasks;

    private String decision = "";

    @BeforeEach
    void twoMembersDecide() {
        decision = new AdoptedDivision(stage, context).decision();
    }

    @Test
    void aCorrectionStartsTheRoundAnew() throws UnsupportedEncodingException {
        assertThat(approve("liaison.city", 1)).hasStatus3xxRedirection();
        assertThat(send("liaison.sleman", "koreksi", "koreksi", "Sebut tahunnya: <script>2027</script>", 1))
                .hasStatus3xxRedirection();
        assertThat(page("auditor")).contains("Diminta diperbaiki oleh Sleman", "&lt;script&gt;2027&lt;/script&gt;");

        assertThat(send("officer", "perbaiki", "bunyi", "Disepakati mulai 2027.", 1))
                .hasStatus3xxRedirection();

        assertThat(page("auditor"))
                .contains(
                        "Disepakati mulai 2027.",
                        "Menunggu persetujuan Yogyakarta, Sleman",
                        "Disepakati.",
                        "Bunyi ke-2");
        assertThat(approve("liaison.city", 2)).hasStatus3xxRedirection();
        assertThat(approve("liaison.sleman", 2)).hasStatus3xxRedirection();
        assertThat(page("auditor")).contains("Disetujui semua anggota.");
    }

    @Test
    void whatAllHaveApprovedStaysAsItIs() throws UnsupportedEncodingException {
        approve("liaison.city", 1);
        approve("liaison.sleman", 1);

        MvcTestResult refused = send("officer", "perbaiki", "bunyi", "Lain sama sekali.", 1);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused.getResponse().getContentAsString()).contains("sudah disetujui semua anggota");
        assertThat(page("officer")).contains("Disepakati.").doesNotContain("Lain sama sekali.");
    }

    @Test
    void nobodyApprovesAWordingThatWasCorrectedMeanwhile() throws UnsupportedEncodingException {
        send("officer", "perbaiki", "bunyi", "Disepakati mulai 2027.", 1);

        MvcTestResult late = approve("liaison.city", 1);
        MvcTestResult lateToo = send("officer", "perbaiki", "bunyi", "Disepakati mulai 2028.", 1);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late.getResponse().getContentAsString()).contains("Disepakati mulai 2027.");
        assertThat(lateToo).hasStatus(HttpStatus.CONFLICT);
        assertThat(lateToo.getResponse().getContentAsString())
                .contains("Disepakati mulai 2027.", "Disepakati mulai 2028.");
        assertThat(page("officer")).contains("Menunggu persetujuan Yogyakarta, Sleman");
    }

    @Test
    void refusesAnEmptyCorrectionAndAnEmptyOrUnchangedWording() throws UnsupportedEncodingException {
        assertThat(refusal(send("liaison.city", "koreksi", "koreksi", " ", 1))).contains("Perbaikan belum diisi");
        assertThat(refusal(send("officer", "perbaiki", "bunyi", " ", 1))).contains("Bunyi keputusan belum diisi");
        assertThat(refusal(send("officer", "perbaiki", "bunyi", "Disepakati.", 1)))
                .contains("sama dengan yang berlaku");
    }

    @Test
    void onlyAMemberThatWasAskedApproves() {
        assertThat(approve("liaison.bantul", 1)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(approve("officer", 1)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("liaison.city", "perbaiki", "bunyi", "Lain.", 1)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void eachIsReminded() {
        approve("liaison.city", 1);
        assertThat(tasksOf("liaison.city")).isEmpty();
        assertThat(tasksOf("liaison.sleman")).containsExactly("decisions.task.approve-minutes");
        assertThat(tasksOf("liaison.bantul")).isEmpty();
        assertThat(tasksOf("officer")).containsExactly("decisions.task.minutes-waiting");

        send("liaison.sleman", "koreksi", "koreksi", "Sebut tahunnya", 1);

        assertThat(tasksOf("officer")).containsExactly("decisions.task.correct-minutes");
    }

    private List<String> tasksOf(String part) {
        return stage
                .as(part, actor -> stage.inTransaction(jdbc -> tasks.tasksFor(actor, LocalDate.of(2026, 11, 24))))
                .stream()
                .filter(task -> task.path().equals("/keputusan/" + decision))
                .map(Task::what)
                .map(what -> what.key())
                .toList();
    }

    private MvcTestResult approve(String part, int wording) {
        return send(part, "setujui", "", "", wording);
    }

    private MvcTestResult send(String part, String what, String field, String text, int wording) {
        return pages.post()
                .uri("/s/kartamantul/keputusan/" + decision + "/berita-acara/" + what)
                .with(stage.signedIn(part))
                .with(csrf())
                .param("versi", String.valueOf(wording))
                .param(field.isEmpty() ? "kosong" : field, text)
                .exchange();
    }

    private String page(String part) throws UnsupportedEncodingException {
        MvcTestResult shown = pages.get()
                .uri("/s/kartamantul/keputusan/" + decision)
                .with(stage.signedIn(part))
                .exchange();
        assertThat(shown).hasStatusOk();
        return shown.getResponse().getContentAsString();
    }

    private static String refusal(MvcTestResult result) throws UnsupportedEncodingException {
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return result.getResponse().getContentAsString();
    }
}
