package id.sekber.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.CountedStatements;
import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.notices.Task;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class SharedGoalPagesTests {

    private static final String SHARED = "/s/kartamantul/tujuan/bersama";
    private static final String THREADS = "/s/kartamantul/tujuan/benang";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    SharedGoals goals;

    @Autowired
    GoalTasks tasks;

    private String proposed(String title) {
        Outcome<String> outcome = stage.as(
                "officer",
                actor -> goals.propose(
                        actor, new SharedGoalForm(title, "Bersama.", List.of("TP-2026-001", "TP-2026-002"), 0)));
        return ((Outcome.Done<String>) outcome).value();
    }

    private MvcTestResult send(String who, String address, String... namesAndValues) {
        var post = pages.post().uri(address).with(stage.signedIn(who)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            post = post.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return post.exchange();
    }

    private MvcTestResult adopts(String who, String number, String wording, String standing) {
        return send(
                who,
                SHARED + "/" + number + "/adopsi",
                "sikap",
                "ADOPTED",
                "pejabat",
                "Bupati",
                "tanggal",
                "2026-01-05",
                "dokumen",
                "Surat 5/2026",
                "bunyi",
                wording,
                "berdiri",
                standing);
    }

    private String page(String address) {
        try {
            return pages.get()
                    .uri(address)
                    .with(stage.signedIn("auditor"))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SharedGoal goal(String number) {
        return stage.as("auditor", actor -> goals.find(actor, number));
    }

    @Test
    void becomesCommonWhenTheLastMemberAdoptsAndNotBefore() {
        String number = proposed("Air bersih bersama");
        adopts("steering.city", number, "1", "");
        adopts("steering.sleman", number, "1", "");
        assertThat(goal(number).state()).isEqualTo(SharedGoal.State.PROPOSED);
        assertThat(page(SHARED + "/" + number)).contains("2 dari 3 anggota", "menunggu adopsi");

        assertThat(adopts("head.bantul", number, "1", "")).hasStatus(HttpStatus.FOUND);

        assertThat(goal(number).state()).isEqualTo(SharedGoal.State.COMMON);
        UUID standing = goal(number).standing("34.02").orElseThrow().id();
        assertThat(send("steering.city", SHARED + "/" + number + "/adopsi/" + standing + "/cabut", "cabut", "Berubah"))
                .as("the record of another member")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(send(
                        "steering.bantul",
                        SHARED + "/" + number + "/adopsi/" + standing + "/cabut",
                        "cabut",
                        "Berubah"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(goal(number).missing()).extracting(member -> member.code()).containsExactly("34.02");
    }

    @Test
    void nobodyAdoptsForOthersOrWithoutAMandate() {
        String number = proposed("Udara bersih bersama");

        assertThat(adopts("officer", number, "1", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(adopts("liaison.city", number, "1", "")).hasStatus(HttpStatus.FORBIDDEN);
        adopts("steering.city", number, "1", "");
        assertThat(goal(number).adoptedBy("34.71")).isTrue();
        assertThat(goal(number).missing()).hasSize(2);
    }

    @Test
    void anotherWordingHasToBeAdoptedAnew() {
        String number = proposed("Jalan mulus");
        adopts("steering.city", number, "1", "");
        Outcome<SharedGoal> changed = stage.as(
                "officer",
                actor -> goals.change(
                        actor,
                        number,
                        new SharedGoalForm(
                                "Jalan mulus sampai batas",
                                "Bersama.",
                                List.of("TP-2026-001", "TP-2026-003"),
                                goal(number).version())));
        assertThat(changed).isInstanceOf(Outcome.Done.class);
        String standing = goal(number).standing("34.71").orElseThrow().id().toString();

        assertThat(goal(number).adoptedBy("34.71")).isFalse();
        assertThat(adopts("steering.city", number, "1", standing))
                .as("the wording that was read is not the present one")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(adopts("steering.city", number, "2", ""))
                .as("a record stands that was not seen")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(adopts("steering.city", number, "2", standing)).hasStatus(HttpStatus.FOUND);
        assertThat(goal(number).adoptedBy("34.71")).isTrue();
        assertThat(goal(number).earlier("34.71")).hasSize(1);
    }

    @Test
    void declinesOnlyWithAReasonAndAdoptsOnlyWithADocument() {
        String number = proposed("Sungai jernih");
        String address = SHARED + "/" + number + "/adopsi";
        MvcTestResult refused = send(
                "steering.bantul",
                address,
                "sikap",
                "DECLINED",
                "pejabat",
                "Bupati",
                "tanggal",
                "2999-01-01",
                "bunyi",
                "1");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("Alasan penolakan belum diisi", "1 Januari 2999 belum tiba", "value=\"Bupati\"");
        assertThat(send(
                        "steering.bantul",
                        address,
                        "sikap",
                        "ADOPTED",
                        "pejabat",
                        "Bupati",
                        "tanggal",
                        "2026-01-05",
                        "bunyi",
                        "1"))
                .bodyText()
                .contains("Dokumen belum diisi");
        assertThat(send(
                        "steering.bantul",
                        address,
                        "sikap",
                        "DECLINED",
                        "pejabat",
                        "Bupati",
                        "tanggal",
                        "2026-01-05",
                        "alasan",
                        "Belum ada imbalan.",
                        "bunyi",
                        "1",
                        "berdiri",
                        ""))
                .hasStatus(HttpStatus.FOUND);
        assertThat(goal(number).state()).isEqualTo(SharedGoal.State.DECLINED);
        assertThat(page(SHARED)).contains("Ada yang menolak");
    }

    @Test
    void isComposedFromGoalsOfAtLeastTwoMembers() {
        MvcTestResult refused =
                send("officer", SHARED + "/baru", "judul", "Sendiri", "uraian", "Saja", "asal", "TP-2026-001");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("berasal dari 1 anggota", "value=\"Sendiri\"");
    }

    @Test
    void awaitsEachMemberAsATaskByOneQuery() {
        String number = proposed("Tugas bersama");
        assertThat(tasksOf("steering.city")).anyMatch(task -> task.path().equals("/tujuan/bersama/" + number));

        adopts("steering.city", number, "1", "");

        int queries = CountedStatements.of(() -> assertThat(tasksOf("steering.city"))
                .noneMatch(task -> task.path().equals("/tujuan/bersama/" + number)));
        int without = CountedStatements.of(() -> stage.sqlAs("steering.city", sql -> 1));
        assertThat(queries - without).isEqualTo(1);
        assertThat(tasksOf("officer")).isEmpty();
    }

    private List<Task> tasksOf(String who) {
        return stage.as(who, actor -> stage.inTransaction(sql -> tasks.tasksFor(actor, LocalDate.of(2026, 11, 24))));
    }

    @Test
    void isTiedToChallengeAndProgrammeFromEitherEnd() {
        String number = proposed("Terikat");

        assertThat(send("officer", THREADS + "/tantangan/T-2026-003/tujuan", "tujuan", number))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send("officer", THREADS + "/tujuan/" + number + "/program", "program", "P-2026-001"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("/s/kartamantul/tantangan/T-2026-003")).contains(number);
        assertThat(page("/s/kartamantul/program/P-2026-001")).contains(number, "Sampah ke TPA Piyungan");
        assertThat(page(SHARED + "/" + number)).contains("T-2026-003", "P-2026-001");
        assertThat(page(THREADS)).contains(number).doesNotContain("Tantangan T-2026-003 belum punya tujuan");

        assertThat(send("officer", THREADS + "/tujuan/" + number + "/tantangan/lepas", "yang", "T-2026-003"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page(THREADS)).contains("Tantangan T-2026-003 belum punya tujuan");
    }

    @Test
    void tiesOnlyWhatIsThereAndOnlyByThoseWhoMay() {
        String program = THREADS + "/program/P-2026-001";
        assertThat(send("officer", program + "/tujuan", "tujuan", "TB-1999-001"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("officer", program + "/indikator", "indikator", "", "kata", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("officer", program + "/indikator", "indikator", "happiness"))
                .bodyText()
                .contains("tidak ada dalam daftar");
        assertThat(send("steering.city", program + "/indikator", "kata", "Ton")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", program + "/tantangan", "tantangan", "T-2026-001"))
                .as("a programme names its challenge itself")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send("officer", THREADS + "/bintang/P-2026-001/tujuan", "tujuan", "TB-2026-001"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
