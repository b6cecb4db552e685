package id.sekber.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.costsharing.CostSheets;
import id.sekber.costsharing.SheetForm;
import id.sekber.programmes.Output;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Logframe, targets and safeguards of a programme of their own, through pages and use cases. */
@DatabaseTest
class ResultsPagesTests {

    private static final Locale LOCALE = Locale.forLanguageTag("id");
    private static final Figures INDONESIAN = new Figures(LOCALE);
    private static final String CITY = "34.71";
    private static final String SLEMAN = "34.04";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Programmes programmes;

    @Autowired
    Logframes logframes;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    Safeguards safeguards;

    @Autowired
    CostSheets sheets;

    @Autowired
    ResultsSection section;

    private String number = "";

    @BeforeEach
    void aProgrammeOfItsOwn() {
        number = stage.as("officer", actor -> done(programmes.plan(actor, form("Pipa induk\nRumah pompa", 0))));
    }

    private ProgrammeForm form(String outputs, int version) {
        String challenge =
                stage.as("officer", actor -> programmes.challenges(actor).get(0).number());
        return new ProgrammeForm(
                "Jaringan pipa", challenge, "Uji.", "Warga punya air.", outputs, List.of(CITY, SLEMAN), version);
    }

    @Test
    void anOutputKeepsItsIndicatorsWhenItsWordsChange() {
        List<Output> before = programme().outputs();
        indicator(before.get(0).id().toString(), "ya", List.of());

        assertThat(change("Rumah pompa\nPipa induk baja")).isInstanceOf(Outcome.Done.class);

        assertThat(programme().outputs())
                .containsExactly(
                        new Output(before.get(1).id(), "Rumah pompa"),
                        new Output(before.get(0).id(), "Pipa induk baja"));
        assertThat(page("officer", "/kerangka")).contains("Keluaran 2: Pipa induk baja", "Rumah tangga");
        assertThat(page("auditor", "")).contains("1 indikator", "0 risiko, 0 tinggi");
    }

    @Test
    void anOutputIsNotDroppedWithWhatHangsOnIt() {
        indicator(programme().outputs().get(0).id().toString(), "ya", List.of());

        Outcome<Programme> outcome = change("Rumah pompa");

        assertThat(((Outcome.Refused<Programme>) outcome).problems().at("keluaran"))
                .hasValueSatisfying(reason -> assertThat(reason.arguments()).contains("Pipa induk"));
        assertThat(change("Pipa induk")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRefusedIndicatorKeepsWhatWasTyped() {
        MvcTestResult answer = send(
                "technical",
                "/kerangka/indikator/baru",
                Map.of("tempat", "hasil", "nama", "Rumah tangga", "satuan", "", "dasar", "1,234"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains("Satuan belum diisi", "Arah belum dipilih", "value=\"Rumah tangga\"", "value=\"1,234\"");
    }

    @Test
    void whoSavesOverAnotherSeesBoth() {
        UUID indicator = indicator("hasil", "ya", List.of());
        Map<String, String> fields =
                Map.of("tempat", "hasil", "nama", "Nama baru", "satuan", "unit", "arah", "raise", "versi", "0");
        assertThat(send("technical", "/kerangka/indikator/" + indicator, fields))
                .hasStatus(HttpStatus.FOUND);

        MvcTestResult second = send(
                "officer",
                "/kerangka/indikator/" + indicator,
                Map.of("tempat", "hasil", "nama", "Nama lain", "satuan", "unit", "arah", "raise", "versi", "0"));

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(second)).contains("Nama baru", "value=\"Nama lain\"", "name=\"versi\" value=\"1\"");
        assertThat(send("officer", "/kerangka/indikator/" + indicator + "/tarik", Map.of("versi", "0")))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(send("officer", "/kerangka/indikator/" + indicator + "/tarik", Map.of("versi", "1")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("officer", "/kerangka")).doesNotContain("Nama baru");
    }

    @Test
    void membersReadAndDoNotPlan() {
        assertThat(page("liaison.city", "/kerangka")).doesNotContain("Tambah indikator");
        assertThat(send("liaison.city", "/kerangka/indikator/baru", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aBreakdownThatDoesNotAddUpIsToldWhichGivesWhat() {
        UUID members = breakdown(new DimensionForm("Anggota", "ya", "", 0));
        UUID indicator = indicator("hasil", "ya", List.of(members.toString()));
        String total = "t-" + indicator;
        String part = total + "/" + members + "/";

        MvcTestResult refused = send(
                "technical",
                "/kerangka/target",
                Map.of("tahun", "2027", total, "1.200", part + CITY, "600", part + SLEMAN, "550"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains(
                        "menurut Anggota berjumlah 1.150, seharusnya 1.200: kurang 50",
                        "value=\"1.200\"",
                        "value=\"550\"");
        assertThat(send(
                        "technical",
                        "/kerangka/target",
                        Map.of("tahun", "2027", total, "1.200", part + CITY, "650", part + SLEMAN, "550")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("auditor", "/kerangka")).contains("1.200", "650");
        assertThat(send("officer", "/kerangka/target", Map.of("tahun", "2027", total, "9")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aCategoryThatTargetsUseIsNotDropped() {
        UUID sex = breakdown(new DimensionForm("Jenis kelamin", "", "Perempuan\nLaki-laki", 0));
        UUID indicator = indicator("hasil", "", List.of(sex.toString()));
        String women = stage.as(
                "officer",
                actor -> breakdowns
                        .find(actor, programme(), sex)
                        .categories()
                        .get(0)
                        .key());
        assertThat(send(
                        "technical",
                        "/kerangka/target",
                        Map.of(
                                "tahun",
                                "2027",
                                "t-" + indicator,
                                "9",
                                "t-" + indicator + "/" + sex + "/" + women,
                                "5")))
                .hasStatus(HttpStatus.FOUND);

        MvcTestResult dropped = send(
                "technical",
                "/kerangka/perincian/" + sex,
                Map.of("nama", "Jenis kelamin", "bagian", "Laki-laki\nLainnya\nTidak disebut", "versi", "0"));

        assertThat(dropped).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(dropped)).contains("Perempuan", "dipakai 1 target");
        assertThat(send("technical", "/kerangka/perincian/" + sex + "/tarik", Map.of("versi", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aLiaisonProposesForItsOwnMemberAndItsSecretaryPutsItInForce() {
        SafeguardForm own = safeguard(SLEMAN, "10", "5", 0);
        UUID id = stage.as("liaison.sleman", actor -> done(safeguards.add(actor, number, own, INDONESIAN)));

        assertThat(body(send("liaison.sleman", "/pengaman/baru", fields(CITY, "10"))))
                .contains("Anda berbicara untuk anggota lain");
        assertThat(page("auditor", "/pengaman/" + id)).contains("belum mengikat");
        assertThat(send("liaison.sleman", "/pengaman/" + id + "/berlaku", Map.of("versi", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("steering.city", "/pengaman/" + id + "/berlaku", Map.of("versi", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("steering.sleman", "/pengaman/" + id + "/berlaku", Map.of("versi", "0")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("auditor", "/pengaman/" + id)).doesNotContain("belum mengikat");
    }

    @Test
    void whatProtectsAMemberIsLoosenedAndWithdrawnByThatMemberAlone() {
        UUID id = stage.as(
                "officer", actor -> done(safeguards.add(actor, number, safeguard(SLEMAN, "10", "5", 0), INDONESIAN)));

        assertThat(body(send("officer", "/pengaman/" + id + "/ubah", fields(SLEMAN, "12"))))
                .contains("melonggarkan perlindungan Sleman");
        assertThat(send("officer", "/pengaman/" + id + "/ubah", fields(SLEMAN, "9")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send("officer", "/pengaman/" + id + "/tarik", Map.of("alasan", "Mengganggu", "versi", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("steering.city", "/pengaman/" + id + "/tarik", Map.of("alasan", "Mengganggu", "versi", "1")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("steering.sleman", "/pengaman/" + id + "/tarik", Map.of("versi", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("steering.sleman", "/pengaman/" + id + "/tarik", Map.of("alasan", "Selesai", "versi", "1")))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void noDivisionIsPutForwardWhileAMemberIsHarmedBesideMoney() {
        stage.as(
                "technical",
                actor -> done(sheets.save(
                        actor,
                        number,
                        new SheetForm(
                                true,
                                "miliar",
                                Map.of(),
                                "Yogyakarta\t9,0\nSleman\t7,0\nYogyakarta+Sleman\t13,0",
                                "2026",
                                "Uji",
                                "",
                                0),
                        LOCALE)));
        UUID id = stage.as(
                "officer", actor -> done(safeguards.add(actor, number, safeguard(SLEMAN, "10", "11", 0), INDONESIAN)));
        Map<String, String> offer =
                Map.of("kunci", "rata", "versi", "1", "menggantikan", "", "judul", "Bagi rata", "tinjau", "2090-12-31");

        MvcTestResult refused = send("officer", "/bagi-biaya/tawaran", offer);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("Sleman dirugikan: BOD sungai mencapai 11 mg/L", "Uang tidak menutup kerugian ini");
        assertThat(page("auditor", "/bagi-biaya"))
                .contains("Sleman dirugikan di luar uang", "Keadaan ini disebut ketidakadilan");
        assertThat(page("auditor", "")).contains("Sleman dirugikan: BOD sungai");
        assertThat(body(send(
                        "officer",
                        "/pengaman/" + id + "/persetujuan",
                        Map.of("perjanjian", "A-1999-001", "pasal", "7", "batas", "12"))))
                .contains("bukan perjanjian yang berlaku dan ditandatangani Sleman");
        assertThat(gaps()).anyMatch(gap -> gap.equals("results.safeguard.said.BREACHED"));

        assertThat(send("technical", "/pengaman/" + id + "/ubah", fields(SLEMAN, "10")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(send("officer", "/bagi-biaya/tawaran", offer)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void thePlanKnowsWhatIsMissingAndEveryFactByItsIdentity() {
        assertThat(gaps())
                .contains(
                        "results.gap.goal",
                        "results.gap.indicator",
                        "results.gap.assumption",
                        "results.gap.risk",
                        "results.gap.safeguard");
        UUID indicator = indicator("hasil", "ya", List.of());

        assertThat(gaps()).contains("results.gap.target", "results.gap.baseline", "results.gap.verification");
        List<PlanSection.Fact> facts =
                stage.as("officer", actor -> section.tell(actor, programme()).facts());
        assertThat(facts).extracting(PlanSection.Fact::key).containsExactly("results/indicator/" + indicator);
    }

    @Test
    void theDemonstrationShowsTargetsByMemberAndASafeguardNearItsThreshold() {
        String frame = body(pages.get()
                .uri("/s/kartamantul/program/P-2026-001/kerangka?lang=en")
                .with(stage.signedIn("auditor"))
                .exchange());

        assertThat(frame).contains("Logframe", "87,053", "Perempuan");
        assertThat(body(pages.get()
                        .uri("/s/kartamantul/program/P-2026-001/pengaman?lang=id")
                        .with(stage.signedIn("auditor"))
                        .exchange()))
                .contains("Dekat ambang", "Diusulkan, belum berlaku");
    }

    private Outcome<Programme> change(String outputs) {
        return stage.as("officer", actor -> programmes.change(actor, number, form(outputs, 0)));
    }

    private List<String> gaps() {
        return stage.as("officer", actor -> section.tell(actor, programme()).gaps()).stream()
                .map(gap -> gap.words().key())
                .toList();
    }

    private Programme programme() {
        return stage.as("officer", actor -> programmes.find(actor, number));
    }

    private UUID indicator(String place, String addsUp, List<String> dimensions) {
        return stage.as(
                "technical",
                actor -> done(logframes.add(
                        actor,
                        number,
                        new IndicatorForm(
                                place, "Rumah tangga", "unit", "raise", addsUp, "", "", "", "", dimensions, 0),
                        INDONESIAN)));
    }

    private UUID breakdown(DimensionForm form) {
        return stage.as("technical", actor -> done(breakdowns.add(actor, number, form)));
    }

    private static SafeguardForm safeguard(String member, String threshold, String expected, int version) {
        return new SafeguardForm(
                member, "BOD sungai", "mg/L", "not-above", threshold, "", "", expected, "Uji", "", version);
    }

    private static Map<String, String> fields(String member, String threshold) {
        return Map.of(
                "anggota",
                member,
                "indikator",
                "BOD sungai",
                "satuan",
                "mg/L",
                "sisi",
                "not-above",
                "ambang",
                threshold,
                "perkiraan",
                "5",
                "sumber",
                "Uji",
                "versi",
                "0");
    }

    private MvcTestResult send(String who, String path, Map<String, String> fields) {
        var request = pages.post()
                .uri("/s/kartamantul/program/" + number + path)
                .with(stage.signedIn(who))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(String who, String path) {
        MvcTestResult page = pages.get()
                .uri("/s/kartamantul/program/" + number + path)
                .with(stage.signedIn(who))
                .exchange();
        assertThat(page).hasStatus(HttpStatus.OK);
        return body(page);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
