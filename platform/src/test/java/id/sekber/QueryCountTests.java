package id.sekber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.activities.Activities;
import id.sekber.activities.ActivityForm;
import id.sekber.agreements.AdoptedDivision;
import id.sekber.budgets.BudgetReferences;
import id.sekber.budgets.Budgets;
import id.sekber.budgets.LineForm;
import id.sekber.budgets.RateForm;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.contributions.Levies;
import id.sekber.contributions.LevyForm;
import id.sekber.evidence.Studies;
import id.sekber.evidence.StudyForm;
import id.sekber.ledger.Account;
import id.sekber.ledger.Entry;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.Posting;
import id.sekber.ledger.Usage;
import id.sekber.metering.BillForm;
import id.sekber.metering.Bills;
import id.sekber.metering.Disputes;
import id.sekber.metering.MeterForm;
import id.sekber.metering.Meters;
import id.sekber.metering.ReadingForm;
import id.sekber.metering.TariffForm;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.results.AssumptionForm;
import id.sekber.results.Breakdowns;
import id.sekber.results.Dimension;
import id.sekber.results.IndicatorForm;
import id.sekber.results.Logframes;
import id.sekber.results.MeasurementForm;
import id.sekber.results.RiskForm;
import id.sekber.results.SafeguardForm;
import id.sekber.results.Safeguards;
import id.sekber.results.TargetForm;
import id.sekber.results.Targets;
import id.sekber.spending.BudgetForm;
import id.sekber.spending.ControlSpending;
import id.sekber.spending.Spending;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
            "/program/P-2026-001",
            "/program/P-2026-001/kerangka",
            "/program/P-2026-001/kerangka/target",
            "/program/P-2026-001/pengaman",
            "/program/P-2026-001/bagi-biaya",
            "/program/P-2026-001/bagi-biaya/banding",
            "/program/P-2026-001/bagi-biaya/pendatang",
            "/portofolio",
            "/program/portofolio",
            "/program/P-2026-001/kegiatan",
            "/program/P-2026-001/kegiatan/K1",
            "/program/P-2026-001/anggaran",
            "/program/P-2026-001/anggaran/baris",
            "/program/P-2026-001/anggaran/dana",
            "/program/P-2026-001/anggaran/buku-besar",
            "/program/acuan-anggaran",
            "/program/daftar-periksa",
            "/program/P-2026-001/pengajuan",
            "/keputusan",
            "/perjanjian",
            "/kasus",
            "/anggota",
            "/pemberitahuan",
            "/surel",
            "/kelembagaan",
            "/kelembagaan/kesehatan",
            "/kelembagaan/riwayat",
            "/kelembagaan/jalur",
            "/kelembagaan/telaah",
            "/kasus/kajian",
            "/buku-besar",
            "/buku-besar/jurnal",
            "/buku-besar/dana",
            "/buku-besar/bagan",
            "/buku-besar/masa",
            "/buku-besar/kurs",
            "/buku-besar/iuran",
            "/buku-besar/iuran/anggota/34.71",
            "/buku-besar/meter",
            "/buku-besar/meter/JT-PIYUNGAN",
            "/buku-besar/tarif",
            "/buku-besar/tagihan",
            "/buku-besar/belanja");

    private static int made;

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
        addMetering();
        addSpending();
        addResults();
        addPlan();
        stage.as("treasurer", actor -> {
            Ledger ledger = context.getBean(Ledger.class);
            Account bank = ledger.chart(actor).of(Usage.BANK).orElseThrow();
            Account grants = ledger.chart(actor).of(Usage.GRANTS).orElseThrow();
            Money amount = Money.rupiah(1_000);
            Outcome<Entry> booked = ledger.post(
                    actor,
                    new Posting(
                            LocalDate.now(ZoneId.of("Asia/Jakarta")),
                            "Banyak jurnal",
                            Posting.BY_HAND,
                            "",
                            null,
                            List.of(Posting.Line.of(bank, amount), Posting.Line.of(grants, amount.negated()))));
            assertThat(booked).isInstanceOf(Outcome.Done.class);
            return booked;
        });
        String decision = new AdoptedDivision(stage, context).decision();
        stage.as("treasurer", actor -> {
            Levies levies = context.getBean(Levies.class);
            LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
            LevyForm form = new LevyForm(decision, Integer.toString(today.getYear()), "3", today.toString(), "");
            String levy = ((Outcome.Done<String>) levies.make(actor, form)).value();
            assertThat(levies.send(actor, levy, 1, today.toString())).isInstanceOf(Outcome.Done.class);
            return levy;
        });
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
    /** A meter with a reading that is disputed and billed, under a programme of its own. */
    private void addMetering() {
        String code = "BANYAK-" + ++made;
        String programme = stage.as("officer", actor -> {
            Programmes programmes = context.getBean(Programmes.class);
            String challenge = programmes.challenges(actor).get(0).number();
            ProgrammeForm form =
                    new ProgrammeForm(code, challenge, "Uji.", "Uji.", "Uji", List.of("34.71", "34.04"), 0);
            return ((Outcome.Done<String>) programmes.plan(actor, form)).value();
        });
        Figures figures = new Figures(Locale.forLanguageTag("id"));
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        stage.as("technical", actor -> {
            Meters meters = context.getBean(Meters.class);
            meters.add(actor, new MeterForm(code, "Banyak meter", programme, "TONNE", "", ""));
            meters.add(actor, new TariffForm(programme, "TONNE", "1.000", today, "", "Uji", false), figures);
            assertThat(meters.read(actor, code, new ReadingForm("A", today, "34.71", "2", ""), figures))
                    .isInstanceOf(Outcome.Done.class);
            return meters.read(actor, "JT-PIYUNGAN", new ReadingForm(code, today, "34.71", "2", ""), figures);
        });
        UUID root = stage.as(
                "auditor",
                actor -> context.getBean(Meters.class)
                        .export(actor, code, "", LocalDate.EPOCH, LocalDate.now(ZoneId.of("Asia/Jakarta")))
                        .get(0)
                        .root());
        stage.as(
                "liaison.city", actor -> context.getBean(Disputes.class).raise(actor, code, root, "Ragu", "", figures));
        Outcome<String> billed = stage.as(
                "treasurer",
                actor -> context.getBean(Bills.class).bill(actor, new BillForm(programme, today, today, true)));
        assertThat(billed).isInstanceOf(Outcome.Done.class);
    }

    private void addSpending() {
        Figures figures = new Figures(Locale.forLanguageTag("id"));
        String programme = stage.as(
                "officer",
                actor -> context.getBean(Programmes.class).all(actor).get(0).number());
        String year = Integer.toString(LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear());
        Outcome<String> planned = stage.as(
                "treasurer",
                actor -> context.getBean(Spending.class)
                        .plan(
                                actor,
                                new BudgetForm(
                                        year, "Banyak belanja", programme, "5.1.01", "IURAN-" + year, "", "1.000"),
                                figures));
        assertThat(planned).isInstanceOf(Outcome.Done.class);
        Outcome<String> drawn = stage.as(
                "auditor",
                actor -> context.getBean(ControlSpending.class).draw(actor, Integer.parseInt(year), "3", "1"));
        assertThat(drawn).isInstanceOf(Outcome.Done.class);
    }

    /** An indicator with a target and a part, an assumption, a risk, and a safeguard with a value. */
    private void addResults() {
        Figures figures = new Figures(Locale.forLanguageTag("id"));
        String programme = "P-2026-001";
        stage.as("technical", actor -> {
            Logframes logframes = context.getBean(Logframes.class);
            Programme found = context.getBean(Programmes.class).find(actor, programme);
            String members = context.getBean(Breakdowns.class).of(actor, found).stream()
                    .filter(Dimension::ofMembers)
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .toString();
            IndicatorForm form = new IndicatorForm(
                    "hasil", "Banyak", "Uji", "raise", "ya", "", "1", "2026-01-01", "", List.of(members), 0);
            UUID indicator = ((Outcome.Done<UUID>) logframes.add(actor, programme, form, figures)).value();
            logframes.add(actor, programme, new AssumptionForm("hasil", "Banyak", "likely", "", 0), figures);
            logframes.add(actor, programme, new RiskForm("hasil", "Banyak", "1", "1", "", "", 0), figures);
            Map<String, String> cells = Map.of(indicator.toString(), "5", indicator + "/" + members + "/34.71", "5");
            assertThat(context.getBean(Targets.class)
                            .save(actor, programme, new TargetForm(2090 + made % 10, cells, Map.of()), figures))
                    .isInstanceOf(Outcome.Done.class);
            Safeguards safeguards = context.getBean(Safeguards.class);
            SafeguardForm kept =
                    new SafeguardForm("34.04", "Banyak", "Uji", "not-above", "9", "", "", "1", "Uji", "", 0);
            UUID safeguard = ((Outcome.Done<UUID>) safeguards.add(actor, programme, kept, figures)).value();
            return safeguards.measure(
                    actor, programme, safeguard, new MeasurementForm("2026-01-01", "1", "Uji"), figures);
        });
    }

    /** An activity after another, with something to hand over, a unit cost and a line that rests on both. */
    private void addPlan() {
        Figures figures = new Figures(Locale.forLanguageTag("id"));
        Outcome<String> added = stage.as("officer", actor -> {
            Outcome<String> activity = context.getBean(Activities.class)
                    .add(
                            actor,
                            "P-2026-001",
                            new ActivityForm(
                                    "",
                                    "Banyak kegiatan",
                                    "",
                                    "Kompensasi tertulis bagi daerah tuan rumah",
                                    "34.71",
                                    List.of("34.04"),
                                    "2029-01",
                                    "2029-03",
                                    List.of(new ActivityForm.FollowsRow("K1", "")),
                                    List.of(new ActivityForm.DeliverableRow(
                                            "", "Banyak luaran", "2029-03", "34.71", "rencana")),
                                    List.of(new ActivityForm.MilestoneRow("Banyak tonggak", "2029-02")),
                                    0));
            String code = "BANYAK-" + made;
            context.getBean(BudgetReferences.class)
                    .add(actor, new RateForm("unit", code, "Banyak", "buah", "1.000", "2026-01-01", "Uji"), figures);
            return context.getBean(Budgets.class)
                    .add(
                            actor,
                            "P-2026-001",
                            new LineForm(
                                    "34.71",
                                    "jasa",
                                    ((Outcome.Done<String>) activity).value(),
                                    "Banyak baris",
                                    "Dinas Uji",
                                    "satuan",
                                    Map.of(),
                                    Map.of("2028", "3"),
                                    code,
                                    "",
                                    "",
                                    List.of(),
                                    0),
                            figures);
        });
        assertThat(added).isInstanceOf(Outcome.Done.class);
    }

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
