package id.sekber.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.challenges.Challenges;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.CollectionUtils;

/** What a real plan lacks is the matter of its sections; here most plans have one section that the test writes. */
@DatabaseTest
class SubmissionPagesTests {

    private static final String LISTS = "/s/kartamantul/program/daftar-periksa";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Programmes programmes;

    @Autowired
    Challenges challenges;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Assessments assessments;

    @Autowired
    VersionRows rows;

    @Autowired
    MessageSource messages;

    @Autowired
    Identifiers identifiers;

    @Autowired
    Clock clock;

    private final Written section = new Written();
    private Plans plans;

    private static final class Written implements PlanSection {

        private final List<String> words = new ArrayList<>(List.of("Satu"));

        @Override
        public Reason title() {
            return Reason.of("programmes.plan.title");
        }

        @Override
        public Told tell(Actor actor, Programme programme) {
            return new Told(
                    words.stream()
                            .map(each -> Fact.written(each, Reason.of("programmes.outputs"), each))
                            .toList(),
                    List.of());
        }
    }

    @BeforeEach
    void takeOneSection() {
        plans = new Plans(List.of(section), rows, programmes, proposals, messages, identifiers, clock);
    }

    @Test
    void whatIsMissingHoldsTheSubmissionUp() {
        String number = planned("Tanpa keluaran");

        assertThat(page("officer", check(number)))
                .contains("Program belum menyebut keluaran", "/program/" + number + "/ubah");
        assertThat(send("officer", check(number), Map.of("catatan", "Catatan saya", "jawab", "2020-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("jadi rencana belum dapat diajukan", "bukan tanggal sesudah hari ini", "Catatan saya");
    }

    @Test
    void onlyStaffSubmitsAndOnlyAssessorsAssess() {
        String number = planned("Hak");
        String list = added("Hak", "Untung?");

        assertThat(send("liaison.city", check(number), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("liaison.city", LISTS + "/baru", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", check(number) + "/1/nilai/" + list, Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("partner", check(number) + "/1/nilai/" + list, Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("technical", check(number) + "/1/nilai/" + list, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aVersionIsAssessedInPrivateAndThenForAll() {
        String number = planned("Penilaian");
        submit(number, "");
        String list = added("Daftar penilaian", "3; Untung?\nSah?");
        String assess = check(number) + "/1/nilai/" + list;

        assertThat(page("technical", "/s/kartamantul")).contains("Nilai rencana Penilaian");
        assertThat(send("technical", assess, Map.of("nilai-0", "1", "alasan-0", "Rahasia tim", "aksi", "simpan")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("technical", check(number) + "/1")).contains("Lanjutkan rancangan");
        assertThat(page("auditor", check(number) + "/1")).doesNotContain("Rahasia tim");
        assertThat(draftsSeenBy("technical", list)).isOne();
        assertThat(draftsSeenBy("auditor", list)).isZero();
        assertThat(send("technical", assess, Map.of("versi", "0", "nilai-0", "1", "aksi", "rilis")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dinilai 1 tanpa alasan", "belum dinilai");
        assertThat(send(
                        "technical",
                        assess,
                        Map.of(
                                "versi",
                                "0",
                                "nilai-0",
                                "1",
                                "alasan-0",
                                "Bantul belum untung",
                                "nilai-1",
                                "4",
                                "aksi",
                                "rilis")))
                .hasStatus(HttpStatus.FOUND);
        // 3 x 1 + 1 x 4 of 16 points.
        assertThat(page("officer", check(number) + "/1")).contains("Bantul belum untung", "43,8% dari 1 penilai");
        assertThat(send("technical", assess, Map.of("versi", "2", "nilai-0", "4", "aksi", "simpan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah dirilis");
        assertThat(page("technical", "/s/kartamantul")).doesNotContain("Nilai rencana Penilaian");
    }

    @Test
    void theSecondOfTwoSavingsOfOneAssessmentIsTold() {
        String number = planned("Dua kali");
        submit(number, "");
        String assess = check(number) + "/1/nilai/" + added("Dua kali", "Untung?");
        Map<String, String> typed = Map.of("nilai-0", "3", "alasan-0", "Kedua", "aksi", "simpan");

        assertThat(send("technical", assess, typed)).hasStatus(HttpStatus.FOUND);
        assertThat(send("technical", assess, typed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("di tempat lain lebih dahulu", "Kedua");
    }

    @Test
    void aRetiredListJudgesNothingMore() {
        String number = planned("Pensiun");
        submit(number, "");
        String list = added("Pensiun", "Untung?");

        assertThat(send("officer", LISTS + "/" + list + "/tutup", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(send("technical", check(number) + "/1/nilai/" + list, Map.of("nilai-0", "4", "aksi", "simpan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah tidak dipakai");
        assertThat(page("technical", check(number) + "/1")).doesNotContain(list);
    }

    @Test
    void checklistsComeBackAsTypedWithTheirReasons() {
        assertThat(send(
                        "officer",
                        LISTS + "/baru",
                        Map.of("judul", "", "batas", "120", "pertanyaan", "11; Terlalu berat")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Judul kosong", "bukan persen dari 0 sampai 100", "11; Terlalu berat");
        assertThat(page("officer", LISTS + "/baru?dari=asas")).contains("Sebelas asas", "Kepastian hukum");
    }

    @Test
    void approvedVersionsAreComparedAndOnlyTheLatestIsInForce() {
        String number = planned("Perbandingan");
        submit(number, "");
        adopt(number);

        assertThat(view(number).inForce())
                .hasValueSatisfying(version -> assertThat(version.ordinal()).isOne());
        assertThat(view(number).sinceApproval())
                .hasValueSatisfying(since -> assertThat(since.count()).isZero());
        assertThat(refusal(number, "Lagi")).containsExactly("submission.unchanged");
        section.words.add("Dua");
        assertThat(refusal(number, " ")).containsExactly("submission.note.missing");
        assertThat(view(number).sinceApproval())
                .hasValueSatisfying(since -> assertThat(since.count()).isOne());
        assertThat(put(number, "Lama", "tidak terlihat")).isInstanceOf(Outcome.Overtaken.class);

        submit(number, "Keluaran kedua");
        section.words.set(0, "Pertama");
        submit(number, "Kata-kata dirapikan");
        assertThat(view(number).versions())
                .extracting(Version::state)
                .containsExactly(Version.State.PROPOSED, Version.State.NOT_APPROVED, Version.State.IN_FORCE);
        adopt(number);

        assertThat(view(number).versions())
                .extracting(Version::state)
                .containsExactly(Version.State.IN_FORCE, Version.State.NOT_APPROVED, Version.State.SUPERSEDED);
        assertThat(page("liaison.city", check(number) + "/beda?lama=1&baru=3"))
                .contains("Versi 1 dibandingkan dengan Versi 3", "Ditambah", "Dihapus", "Pertama");
        assertThat(page("head.bantul", check(number) + "/1")).contains("Digantikan");
    }

    private Plans.View view(String number) {
        return stage.as("officer", actor -> stage.inTransaction(sql -> plans.view(actor, number)));
    }

    private Outcome<Version> put(String number, String note, String seen) {
        return stage.as(
                "officer",
                actor -> stage.inTransaction(sql -> plans.submit(actor, number, new SubmissionForm(note, "", seen))));
    }

    private void submit(String number, String note) {
        assertThat(put(number, note, view(number).plan().fingerprint())).isInstanceOf(Outcome.Done.class);
    }

    private List<String> refusal(String number, String note) {
        Outcome<Version> outcome = put(number, note, view(number).plan().fingerprint());
        return ((Outcome.Refused<Version>) outcome)
                .problems().list().stream()
                        .map(problem -> problem.reason().key())
                        .toList();
    }

    private void adopt(String number) {
        String proposal = view(number).versions().get(0).proposal();
        for (String head : List.of("head.city", "head.sleman", "head.bantul")) {
            stage.as(head, actor -> proposals.release(actor, proposal, new PositionForm("AGREE", "", "", 0)));
        }
        Outcome<String> adopted = stage.as("officer", actor -> decisions.adopt(actor, proposal, "Rencana disetujui."));
        assertThat(adopted).isInstanceOf(Outcome.Done.class);
    }

    private String planned(String title) {
        return stage.as(
                "officer",
                actor -> ((Outcome.Done<String>) programmes.plan(
                                actor,
                                new ProgrammeForm(
                                        title,
                                        challenges.all(actor).get(0).number(),
                                        "Tujuan",
                                        "Hasil",
                                        "",
                                        List.of("34.71", "34.04", "34.02"),
                                        0)))
                        .value());
    }

    private String added(String title, String questions) {
        assertThat(send("officer", LISTS + "/baru", Map.of("judul", title, "batas", "60", "pertanyaan", questions)))
                .hasStatus(HttpStatus.FOUND);
        return stage.as(
                "officer",
                actor -> assessments.checklists(actor).stream()
                        .filter(list -> list.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
    }

    private int draftsSeenBy(String part, String list) {
        return stage.sqlAs(
                part,
                sql -> sql.sql("select count(*) from submission.assessment where checklist_id = ?")
                        .param(UUID.fromString(list))
                        .query(Integer.class)
                        .single());
    }

    private static String check(String number) {
        return "/s/kartamantul" + SubmissionController.path(number);
    }

    private String page(String part, String path) {
        MvcTestResult result = pages.get().uri(path).with(stage.signedIn(part)).exchange();
        assertThat(result).hasStatus(HttpStatus.OK);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String part, String path, Map<String, String> typed) {
        Map<String, List<String>> fields = new HashMap<>();
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return pages.post()
                .uri(path)
                .with(stage.signedIn(part))
                .with(csrf())
                .params(CollectionUtils.toMultiValueMap(fields))
                .exchange();
    }
}
