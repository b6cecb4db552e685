package id.sekber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.agreements.AdoptedDivision;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.evidence.Studies;
import id.sekber.evidence.StudyForm;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page that lists things asks the database as often for many of them as for few. */
@DatabaseTest
class QueryCountTests {

    private static final List<String> PAGES = List.of(
            "",
            "/tujuan",
            "/tujuan/matriks",
            "/tujuan/bersama",
            "/tujuan/benang",
            "/tantangan",
            "/tantangan/penilaian",
            "/program",
            "/program/portofolio",
            "/keputusan",
            "/perjanjian",
            "/kasus",
            "/anggota",
            "/kelembagaan",
            "/kelembagaan/kesehatan",
            "/kelembagaan/riwayat",
            "/kelembagaan/jalur",
            "/kelembagaan/telaah",
            "/kasus/kajian");

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Test
    void aListTakesAsManyQueriesForManyRowsAsForFew() {
        addOneOfEach();
        PAGES.forEach(this::queries);
        Map<String, Integer> few = new LinkedHashMap<>();
        PAGES.forEach(page -> few.put(page, queries(page)));

        for (int i = 0; i < 4; i++) {
            addOneOfEach();
        }

        Map<String, Integer> many = new LinkedHashMap<>();
        PAGES.forEach(page -> many.put(page, queries(page)));
        assertThat(many).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count > 0 && count < 40);
    }

    @Test
    void whatWasGatheredForHomeIsKeptUntilSomethingIsWritten() {
        addChallenge();
        int gathered = answered("");
        int kept = answered("");
        addChallenge();

        assertThat(kept).isLessThan(gathered / 2);
        assertThat(answered("")).isEqualTo(gathered);
    }

    @Test
    void aQueryInALoopWouldBeCounted() {
        JdbcClient jdbc = context.getBean(JdbcClient.class);

        int three = CountedStatements.of(() -> {
            for (int i = 0; i < 3; i++) {
                jdbc.sql("select 1").query(Integer.class).single();
            }
        });

        assertThat(three).isEqualTo(3);
    }

    private void addOneOfEach() {
        addChallenge();
        assertThat(pages.post()
                        .uri("/s/kartamantul/kelembagaan/telaah/baru")
                        .with(stage.signedIn("officer"))
                        .with(csrf())
                        .param("judul", "Banyak telaah")
                        .param("undian", "1000")
                        .param("benih", "1")
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
        addCommonGround();
        stage.as("officer", actor -> {
            Figures figures = new Figures(Locale.forLanguageTag("id"));
            return context.getBean(Studies.class)
                    .begin(actor, StudyForm.ofReadySet("service", "id", figures), figures, Advance.UNWATCHED);
        });
        String decision = new AdoptedDivision(stage, context).decision();
        assertThat(pages.post()
                        .uri("/s/kartamantul/perjanjian/baru")
                        .with(stage.signedIn("officer"))
                        .with(csrf())
                        .param("jenis", "KB")
                        .param("keputusan", decision)
                        .param("versi", "0")
                        .param("judul", "Jaringan pipa")
                        .param("objek", "jaringan pipa")
                        .param("tujuan", "Mengalirkan air.")
                        .param("lingkup", "Pipa induk")
                        .param("biaya", "APBD para pihak.")
                        .param("mulai", "2027-01-01")
                        .param("berakhir", "2031-12-31")
                        .param("jabatan-34.71", "Wali Kota Yogyakarta")
                        .param("jabatan-34.04", "Bupati Sleman")
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
    }

    private void addChallenge() {
        stage.as("officer", actor -> {
            Outcome<String> recorded = context.getBean(Challenges.class)
                    .record(
                            actor,
                            new ChallengeForm("Banyak tantangan", "Uji", "", Map.of("34.71", "2"), List.of(), 0));
            assertThat(recorded).isInstanceOf(Outcome.Done.class);
            return recorded;
        });
    }

    private void addCommonGround() {
        send(
                "liaison.sleman",
                "/tujuan/baru",
                "title",
                "Banyak tujuan",
                "plan_kind",
                "rkpd",
                "plan",
                "RKPD",
                "period_from",
                "2026",
                "period_until",
                "2026",
                "affair",
                "1.03");
        send("steering.sleman", "/tujuan/rilis");
        send(
                "officer",
                "/tujuan/bersama/baru",
                "judul",
                "Banyak bersama",
                "uraian",
                "Uji",
                "asal",
                "TP-2026-001",
                "asal",
                "TP-2026-002");
        send(
                "steering.sleman",
                "/tantangan/T-2026-002/penilaian/rilis",
                "berat",
                "2",
                "mendesak",
                "2",
                "kesediaan",
                "2",
                "alasan",
                "Uji");
    }

    private void send(String who, String path, String... namesAndValues) {
        var post = pages.post()
                .uri("/s/kartamantul" + path)
                .with(stage.signedIn(who))
                .with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            post = post.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        assertThat(post.exchange()).as(path).hasStatus(HttpStatus.FOUND);
    }

    /** After something was written, for what is kept until then would take no query at all. */
    private int queries(String page) {
        addChallenge();
        return answered(page);
    }

    private int answered(String page) {
        return CountedStatements.of(() -> assertThat(pages.get()
                        .uri("/s/kartamantul" + page)
                        .with(stage.signedIn("officer"))
                        .exchange())
                .as(page)
                .hasStatus(HttpStatus.OK));
    }
}
