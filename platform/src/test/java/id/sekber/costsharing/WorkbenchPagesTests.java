package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.challenges.Challenges;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The workbench: the demonstration's harm and its repair, plans, composed keys, draws, and every bad input. */
@DatabaseTest
class WorkbenchPagesTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final String WORKED_EXAMPLE = """
            Yogyakarta;9;9;10
            Sleman;7
            Bantul;4
            Yogyakarta+Sleman;13
            Yogyakarta+Bantul;11
            Sleman+Bantul;9,5
            Yogyakarta+Sleman+Bantul;14;15;17
            """;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Challenges challenges;

    @Autowired
    Programmes programmes;

    @Autowired
    CostSheets sheets;

    @Autowired
    Keys keys;

    @Autowired
    Repairs repairs;

    @Autowired
    Offers offers;

    @Autowired
    Simulations simulations;

    /** Equal harms Bantul, tonnage lets City and Sleman leave, connections harm the City; of the sewers likewise. */
    @Test
    void theDemonstrationHarmsWhomTheDomainSaysAndTheFinderRepairsIt() {
        String waste = demonstrated("Pengolahan sampah bersama");
        String sewers = demonstrated("IPAL Sewon bersama");

        assertThat(harmed(waste, "rata")).containsExactly("Bantul");
        assertThat(harmed(waste, "k1")).isEmpty();
        assertThat(divided(waste, "k1").judgement().worst())
                .contains(new Judgement.Complaint(0b011, Money.rupiah(50_000_000)));
        assertThat(harmed(waste, "k2")).containsExactly("Yogyakarta");
        assertThat(harmed(sewers, "rata")).containsExactly("Bantul");
        assertThat(harmed(sewers, "k1")).containsExactly("Yogyakarta");
        assertThat(harmed(sewers, "k2")).isEmpty();
        for (String key : List.of("rata", "k1", "k2")) {
            for (String programme : List.of(waste, sewers)) {
                Repair repair = repaired(programme, key, "100.000.000", true);
                Division.Divided after = repair.after().orElseThrow();
                assertThat(after.judgement().safe()).as(programme + " " + key).isTrue();
                assertThat(after.judgement().standings())
                        .allMatch(standing -> standing.gain().compareTo(Money.rupiah(100_000_000)) >= 0);
                assertThat(after.joint()).isEqualTo(repair.before().joint());
            }
        }
        assertThat(repaired(waste, "rata", "0", false).total()).isEqualTo(Money.rupiah(1_000_000_000));
        assertThat(repaired(waste, "k1", "0", true).total()).isEqualTo(Money.rupiah(50_000_000));
    }

    @Test
    void theFindersResultGoesIntoTheOffer() {
        String programme = workedExample();

        String page = ok("officer", board(programme) + "/kompensasi?kunci=rata&lantai=500.000.000");
        String offer = ok("officer", board(programme) + "/tawaran?kunci=rata&lantai=500.000.000");

        assertThat(page)
                .contains("Paling sedikit Rp1.500.000.000 setahun berpindah tangan, dari 1 pembayar")
                .contains("Semua anggota untung, jadi ini kerja sama")
                .contains("/tawaran?kunci=rata&amp;lantai=500.000.000");
        assertThat(offer).contains("value=\"1.500.000.000\"").contains("agar Bantul tidak dirugikan oleh kunci Rata");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.000.000.000 |    | Paling tinggi tiap anggota untung Rp1.666.666.666
            2.000.000.000 | ya | paling tinggi tiap anggota untung
            """)
    void whatCannotBeRepairedSaysWhatIsTheMost(String floor, String stable, String words) {
        String programme = workedExample();

        String page = ok(board(programme) + "/kompensasi?kunci=rata&lantai=" + floor
                + (stable == null ? "" : "&goyah=" + stable));

        assertThat(page).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "banyak", "10.000.000.000.000.000"})
    void aFloorThatCannotBeReadIsSaidAtItsField(String floor) {
        MvcTestResult refused = get("officer", board(workedExample()) + "/kompensasi?kunci=rata&lantai=" + floor);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("href=\"#f-lantai\"");
    }

    @Test
    void theKeysSideBySideShowWorstYearPresentValueAndWhoWouldLeave() {
        String waste = demonstrated("Pengolahan sampah bersama");

        String page = ok(board(waste) + "/banding?kunci=rata&kunci=k1");

        assertThat(page)
                .contains("Bantul dirugikan sementara yang lain tidak")
                .contains("Yogyakarta dan Sleman")
                .contains("Nilai kini untung")
                .contains("Bila Bantul keluar, ");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
        assertThat(ok(board(waste) + "/banding?lang=en")).contains("Keys side by side");
    }

    @Test
    void aPlanIsMadeOfATableAndAModelAndBecomesTheNextSheet() {
        String programme = programme();
        head(programme, "10.000");
        component(
                programme,
                Map.of(
                        "tempel",
                        WORKED_EXAMPLE,
                        "satuan",
                        "miliar",
                        "nama",
                        "Operasi",
                        "jenis",
                        "operasi",
                        "sampai",
                        "2046"),
                "tabel");
        component(
                programme,
                Map.of("a", "5.000.000", "b", "0,6", "nama", "Instalasi", "satuan", "rupiah", "jenis", "modal"),
                "kurva");

        String plan = ok(board(programme) + "/rencana");
        assertThat(plan).contains("Operasi", "Instalasi", "Kurva kapasitas", "Rp15.000.000.000");

        MvcTestResult used = post("technical", board(programme) + "/rencana/pakai", Map.of("versi", version(plan)));
        assertThat(used).hasStatus(HttpStatus.FOUND);
        CostSheet sheet = sheet(programme);
        assertThat(sheet.plan()).isPresent();
        assertThat(sheet.costs().joint()).isGreaterThan(Money.rupiah(15_000_000_000L));
        assertThat(sheet.built().orElseThrow().get(6))
                .isEqualTo(sheet.costs().joint().minus(Money.rupiah(15_000_000_000L)));
        assertThat(ok(board(programme) + "/rencana")).contains("sudah menjadi lembar biaya");
    }

    @Test
    void aFrozenPlanIsChangedOnACopyAndItsSheetStays() {
        String programme = planned();
        CostSheet before = sheet(programme);
        String plan = ok(board(programme) + "/rencana");

        String component = plan.split("/rencana/komponen/")[1].substring(0, 36);
        assertThat(post(
                        "technical",
                        board(programme) + "/rencana/komponen/" + component + "/hapus",
                        Map.of("versi", version(plan))))
                .hasStatus(HttpStatus.FOUND);

        assertThat(sheet(programme)).isEqualTo(before);
        assertThat(ok(board(programme) + "/rencana")).contains("Rencana ke-2").contains("Belum ada komponen");
        assertThat(ok(board(programme) + "/banding")).contains("Tahun terburuk");
    }

    @Test
    void twoPeopleWhoChangeAPlanAtOnceAreToldSo() {
        String programme = programme();
        head(programme, "10");
        Map<String, String> late = new HashMap<>(tableFields());
        late.put("versi", "7");

        MvcTestResult overtaken = post("technical", board(programme) + "/rencana/komponen", late);

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken)).contains("berubah sementara Anda mengetik").contains("Yogyakarta;9;9;10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tempel | Yogyakarta;-9                             | negatif
            tempel | Yogyakarta;10.000.000.000.000.000         | Yogyakarta
            dari   | 1999                                      | tidak dapat dipakai. Isi tahun
            nama   |                                           | Nama komponen belum diisi
            jenis  |                                           | Jenis biaya belum dipilih
            """)
    void aBadComponentIsRefusedAndKept(String field, String value, String words) {
        String programme = programme();
        head(programme, "10");
        Map<String, String> fields = new HashMap<>(tableFields());
        fields.put(field, value == null ? "" : value);

        MvcTestResult refused = post("technical", board(programme) + "/rencana/komponen", fields);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains(words);
    }

    @Test
    void costsThatFallAsMoreJoinAreWarnedOfAndKept() {
        String programme = programme();
        head(programme, "10");
        Map<String, String> fields = new HashMap<>(tableFields());
        fields.put("tempel", WORKED_EXAMPLE.replace("Yogyakarta+Sleman;13", "Yogyakarta+Sleman;8"));

        assertThat(post("technical", board(programme) + "/rencana/komponen", fields))
                .hasStatus(HttpStatus.FOUND);

        assertThat(ok(board(programme) + "/rencana")).contains("padahal anggotanya lebih banyak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,33 | 0,33 | 0,33 |        | hampir satu keseluruhan
            53   | 34   | 12   |        | hampir satu keseluruhan
            53   | 34   | 12   | persen | Jumlahnya harus tepat 1 atau 100
            53   | 34   | 12   | jumlah |
            53   | 34   | 13   | persen |
            """)
    void sharesThatSumToLessThanAWholeAreNotScaledUpInSilence(
            String city, String sleman, String bantul, String meant, String words) {
        String programme = workedExample();
        Map<String, String> fields = new HashMap<>(Map.of(
                "jenis",
                "bobot",
                "nama",
                "Bagian",
                "ukuran",
                "bagian",
                "sumber",
                "Uji",
                "bobot-34.71",
                city,
                "bobot-34.04",
                sleman,
                "bobot-34.02",
                bantul));
        fields.put("isi", meant == null ? "" : meant);

        MvcTestResult answer = post("technical", board(programme) + "/kunci", fields);

        assertThat(answer).hasStatus(words == null ? HttpStatus.FOUND : HttpStatus.UNPROCESSABLE_CONTENT);
        if (words != null) {
            assertThat(body(answer)).contains(words).contains("value=\"" + bantul + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pagar      | pokok=rata;sendiri=ya                     |
            pagar      | pokok=rata                                | tidak membatasi apa pun
            pagar      | pokok=rata;bawah=40                       | melebihi 100 %
            pagar      | pokok=rata;atas=20                        | terlalu rendah
            pagar      | pokok=tiada;atas=60                       | Kunci pokok belum dipilih
            dua-bagian | modal=rata;operasi=sebanding;tetap=40     |
            dua-bagian | modal=rata;operasi=rata;tetap=40          | kunci yang sama
            dua-bagian | modal=rata;operasi=sebanding;tetap=100    | di antara 0 dan 100
            tuan-rumah | pokok=rata;tuan=34.02;potongan=1.000.000  |
            tuan-rumah | pokok=rata;tuan=;potongan=1.000.000       | tuan rumah
            tuan-rumah | pokok=rata;tuan=34.02;potongan=-5         | bukan nilai di atas nol
            tarif      | pokok=rata;harga=78.000;ukuran=ton;sumber=Perda;bobot-34.71=87.053;bobot-34.04=55.845;bobot-34.02=21.353 |
            tarif      | pokok=rata;harga=0;ukuran=ton;sumber=Perda;bobot-34.71=1;bobot-34.04=1;bobot-34.02=1 | bukan nilai di atas nol
            """)
    void composedKeysAreMadeOrRefusedWithTheirRule(String kind, String fields, String words) {
        String programme = workedExample();
        Map<String, String> typed = new HashMap<>(Map.of("jenis", kind, "nama", "Kunci uji"));
        for (String field : fields.split(";")) {
            String[] parts = field.split("=", -1);
            typed.put(parts[0], parts[1]);
        }

        assertThat(ok("technical", board(programme) + "/kunci/baru?bentuk=" + kind))
                .contains("Nama kunci");
        MvcTestResult answer = post("technical", board(programme) + "/kunci", typed);

        assertThat(answer).hasStatus(words == null ? HttpStatus.FOUND : HttpStatus.UNPROCESSABLE_CONTENT);
        if (words == null) {
            assertThat(ok(redirect(answer))).contains("Kunci uji");
        } else {
            assertThat(body(answer)).contains(words).contains("value=\"Kunci uji\"");
        }
    }

    @Test
    void theThreeFiguresOfTheLawMakeOneMixture() {
        String programme = workedExample();
        post(
                "technical",
                board(programme) + "/kunci",
                Map.of("jenis", "indikator", "indikator", "ipal_sewon_connections"));
        Map<String, String> fields = new HashMap<>(Map.of(
                "nama",
                "Tiga ukuran",
                "cakupan",
                "k1",
                "persen-penduduk",
                "40",
                "persen-luas",
                "30",
                "persen-cakupan-persen",
                "29"));

        MvcTestResult refused = post("technical", board(programme) + "/kunci/trio", fields);
        fields.put("persen-cakupan-persen", "30");
        MvcTestResult made = post("technical", board(programme) + "/kunci/trio", fields);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Persennya berjumlah 99");
        assertThat(made).hasStatus(HttpStatus.FOUND);
        assertThat(ok(redirect(made))).contains("Tiga ukuran");
        assertThat(ok("technical", board(programme) + "/kunci"))
                .contains("Enam belas bentuk kunci")
                .contains("K16");
    }

    @Test
    void drawsShowHowLikelyEachIsHarmedAndTheSameSeedShowsTheSame() {
        String programme = planned();

        String first = drawn(programme, "1.000", "7");
        String again = drawn(programme, "1.000", "7");

        assertThat(first).contains("Peluang dirugikan").contains("1.000 undian dengan benih 7");
        assertThat(probabilities(again)).isEqualTo(probabilities(first)).isNotEmpty();
    }

    @Test
    void drawsThatAreCalledOffStopAndNothingIsKept() {
        String programme = planned();

        assertThatThrownBy(() -> stage.as(
                        "technical",
                        actor -> simulations.draw(
                                actor, programmes.find(actor, programme), "20000", "3", (done, all) -> {
                                    throw new Advance.CalledOff();
                                })))
                .isInstanceOf(Advance.CalledOff.class);

        assertThat(ok(board(programme) + "/banding")).contains("Belum ada undian atas rencana ini");
    }

    @ParameterizedTest
    @CsvSource({"10, 7, undian", "9999999, 7, undian", "banyak, 7, undian", "1000, x, benih", "1000, -1, benih"})
    void drawsThatCannotBeMadeAreRefused(String draws, String seed, String field) {
        MvcTestResult refused =
                post("technical", board(planned()) + "/simulasi", Map.of("undian", draws, "benih", seed));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("href=\"#f-" + field + "\"");
    }

    @Test
    void aSheetOfOneYearHasNothingToDraw() {
        MvcTestResult refused =
                post("technical", board(workedExample()) + "/simulasi", Map.of("undian", "1000", "benih", "7"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("tidak punya kisaran");
    }

    @Test
    void theOfferKeepsTheKeyInTheWordsOfItsDay() {
        String programme = workedExample();
        String key = stage.as(
                "technical",
                actor -> done(keys.add(
                        actor,
                        programmes.find(actor, programme),
                        new KeyForm(
                                KeyForm.Kind.OWN,
                                "",
                                "Tonase",
                                "sampah yang ditimbang",
                                "Penimbangan 2026",
                                Map.of("34.71", "53", "34.04", "34", "34.02", "13"),
                                Map.of()),
                        INDONESIAN)));
        stage.as(
                "officer",
                actor -> done(offers.put(
                        actor,
                        programme,
                        new OfferForm(key, 1, "", "Tonase", "", "2099-12-31", "", List.of()),
                        INDONESIAN)));

        Offer offer = stage.as("officer", actor -> offers.latest(actor, programmes.find(actor, programme)))
                .orElseThrow();
        stage.as("technical", actor -> {
            keys.putAside(actor, programmes.find(actor, programme), key);
            return true;
        });

        FrozenKey frozen = offer.key().orElseThrow();
        assertThat(frozen.formula().indonesian())
                .isEqualTo("Bagian tiap pihak sebanding dengan sampah yang ditimbang.");
        assertThat(frozen.source().english()).isEqualTo("Penimbangan 2026");
        assertThat(ok(board(programme) + "/usulan/" + offer.id()))
                .contains("Kunci yang dibekukan: Tonase.")
                .contains("31 Desember 2099");
    }

    /** The page shows the harm, refuses netting without an agreement in force, and nets with one until it is ended. */
    @Test
    void programmesNetOnlyByAnAgreementInForce() {
        String waste = demonstrated("Pengolahan sampah bersama");
        String sewers = demonstrated("IPAL Sewon bersama");
        String here = "/s/kartamantul/portofolio";
        Map<String, String> fields = new HashMap<>(Map.of("perjanjian", "A-2099-001", "pasal", "Pasal 9"));

        assertThat(ok(here + "?kunci-" + waste + "=rata&kunci-" + sewers + "=rata"))
                .contains("Untung rugi semua program")
                .contains("-Rp1.000.000.000");
        MvcTestResult refused = nets(here, fields, waste, sewers);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("bukan perjanjian yang berlaku hari ini");

        String agreement = agreementInForce();
        fields.put("perjanjian", agreement);
        assertThat(nets(here, fields, waste, sewers)).hasStatus(HttpStatus.FOUND);
        // The City loses by connections in the one and gains by equal shares in the other.
        String netted = ok("officer", here + "?kunci-" + waste + "=rata&kunci-" + sewers + "=k1");
        assertThat(netted).contains(" + ").contains("Berlaku bagi anggota yang menandatanganinya");

        String id = netted.split("/portofolio/")[1].substring(0, 36);
        assertThat(post("officer", here + "/" + id + "/akhiri", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(ok("officer", here)).contains("Tidak berlaku");
        assertThat(post("officer", here + "/" + id + "/akhiri", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(nets("technical", here, fields, waste, sewers)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult nets(String address, Map<String, String> fields, String... chosen) {
        return nets("officer", address, fields, chosen);
    }

    private MvcTestResult nets(String part, String address, Map<String, String> fields, String... chosen) {
        var request = pages.post().uri(address).with(stage.signedIn(part)).with(csrf());
        fields.forEach(request::param);
        request.param("program", chosen);
        return request.exchange();
    }

    /** Signed and in force, as the law's stages would have brought it about. */
    private String agreementInForce() {
        return stage.sqlAs("officer", sql -> {
            String number = sql.sql("select number from agreements.agreement order by number limit 1")
                    .query(String.class)
                    .single();
            sql.sql("update agreements.agreement set begins_on = '2020-01-01', ends_on = '2099-12-31' where number = ?")
                    .param(number)
                    .update();
            sql.sql("""
                            insert into agreements.course (secretariat_id, id, decision_id, law_version, kind, stage)
                            select a.secretariat_id, ?, a.decision_id, k.version, k.kind, 'pelaksanaan'
                            from agreements.agreement a, agreements.law_kind k
                            where a.number = ? and k.kind = 'KSDD-W'
                            limit 1
                            on conflict on constraint course_once do update set stage = 'pelaksanaan'""").params(UUID.randomUUID(), number).update();
            return number;
        });
    }

    @Test
    void onlyThoseWhoKeepCostsChangeThem() {
        String programme = planned();
        for (String path : List.of("/rencana/pokok", "/rencana/komponen/baru", "/kunci/baru?bentuk=pagar")) {
            assertThat(get("council.city", board(programme) + path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(post("council.city", board(programme) + "/simulasi", Map.of("undian", "1000", "benih", "1")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("council.city", board(programme) + "/banding")).hasStatus(HttpStatus.OK);
    }

    private String demonstrated(String title) {
        return stage.as(
                "officer",
                actor -> programmes.all(actor).stream()
                        .filter(programme -> programme.title().equals(title))
                        .map(ProgrammeSummary::number)
                        .reduce((first, second) -> second)
                        .orElseThrow());
    }

    private Division.Divided divided(String programme, String key) {
        return stage.as("officer", actor -> {
            Programme found = programmes.find(actor, programme);
            CostSheet sheet = sheets.latest(actor, found).orElseThrow();
            Key wanted = keys.of(actor, found, sheet.sharers()).find(key).orElseThrow();
            return (Division.Divided) sheet.workbench().divide(wanted);
        });
    }

    private List<String> harmed(String programme, String key) {
        return divided(programme, key).judgement().harmed().stream()
                .map(standing -> standing.sharer().shortName())
                .toList();
    }

    private Repair repaired(String programme, String key, String floor, boolean stable) {
        return stage.as(
                "officer",
                actor -> done(repairs.find(
                                actor,
                                programmes.find(actor, programme),
                                new RepairForm(key, floor, stable),
                                INDONESIAN)
                        .orElseThrow()));
    }

    private CostSheet sheet(String programme) {
        return stage.as("officer", actor -> sheets.latest(actor, programmes.find(actor, programme)))
                .orElseThrow();
    }

    private String programme() {
        String challenge =
                stage.as("officer", actor -> challenges.all(actor).get(0).number());
        return stage.as(
                "officer",
                actor -> done(programmes.plan(
                        actor,
                        new ProgrammeForm(
                                "Biaya uji", challenge, "Uji", "Uji", "", List.of("34.71", "34.04", "34.02"), 0))));
    }

    private String workedExample() {
        String programme = programme();
        stage.as(
                "technical",
                actor -> done(sheets.save(
                        actor,
                        programme,
                        new SheetForm(
                                true,
                                "miliar",
                                Map.of(),
                                WORKED_EXAMPLE.replace(";9;9;10", ";9").replace(";14;15;17", ";15"),
                                "2026",
                                "Uji",
                                "",
                                0),
                        INDONESIAN)));
        return programme;
    }

    private String planned() {
        String programme = programme();
        head(programme, "10");
        component(programme, Map.of(), "tabel");
        String plan = ok(board(programme) + "/rencana");
        assertThat(post("technical", board(programme) + "/rencana/pakai", Map.of("versi", version(plan))))
                .hasStatus(HttpStatus.FOUND);
        return programme;
    }

    private void head(String programme, String demand) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "awal",
                "2027",
                "lama",
                "20",
                "diskonto",
                "6",
                "bersama",
                "50",
                "satuan-permintaan",
                "ton",
                "sumber",
                "Uji",
                "permintaan-34.71",
                demand,
                "permintaan-34.04",
                demand));
        fields.put("permintaan-34.02", demand);
        fields.put("versi", "0");
        assertThat(post("technical", board(programme) + "/rencana/pokok", fields))
                .hasStatus(HttpStatus.FOUND);
    }

    private static Map<String, String> tableFields() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "cara",
                "tabel",
                "jenis",
                "operasi",
                "nama",
                "Operasi",
                "dari",
                "2027",
                "sampai",
                "2046",
                "satuan",
                "miliar",
                "tempel",
                WORKED_EXAMPLE,
                "versi",
                "0"));
        fields.put("ikut", "ya");
        return fields;
    }

    private void component(String programme, Map<String, String> changes, String way) {
        Map<String, String> fields = new HashMap<>(tableFields());
        fields.put("kurang", "10");
        fields.put("lebih", "30");
        fields.putAll(changes);
        fields.put("cara", way);
        fields.put("versi", version(ok(board(programme) + "/rencana")));
        MvcTestResult answer = post("technical", board(programme) + "/rencana/komponen", fields);
        assertThat(answer).as(body(answer)).hasStatus(HttpStatus.FOUND);
    }

    private static String version(String plan) {
        Matcher matcher = Pattern.compile("name=\"versi\" value=\"(\\d+)\"").matcher(plan);
        return matcher.find() ? matcher.group(1) : "0";
    }

    private String drawn(String programme, String draws, String seed) {
        MvcTestResult begun = post("technical", board(programme) + "/simulasi", Map.of("undian", draws, "benih", seed));
        assertThat(begun).hasStatus(HttpStatus.FOUND);
        // Where the machine is busy the draws take longer than one waits for a page: then a job is watched to its end.
        String address = redirect(begun);
        while (address.contains("/pekerjaan/")) {
            MvcTestResult job = get("technical", address);
            address = job.getResponse().getStatus() == HttpStatus.OK.value() ? address : redirect(job);
        }
        assertThat(address).endsWith("/banding");
        return ok(board(programme) + "/banding");
    }

    private static List<String> probabilities(String page) {
        return Pattern.compile("data-l=\"Peluang rugi tertinggi\">([^<]*)<")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String board(String programme) {
        return "/s/kartamantul/program/" + programme + "/bagi-biaya";
    }

    private String ok(String address) {
        return ok("technical", address);
    }

    private String ok(String part, String address) {
        MvcTestResult page = get(part, address);
        assertThat(page).as(address).hasStatus(HttpStatus.OK);
        return body(page);
    }

    private MvcTestResult get(String part, String address) {
        return pages.get().uri(address).with(stage.signedIn(part)).exchange();
    }

    private MvcTestResult post(String part, String address, Map<String, String> fields) {
        var request = pages.post().uri(address).with(stage.signedIn(part)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String redirect(MvcTestResult answer) {
        return Optional.ofNullable(answer.getResponse().getRedirectedUrl()).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
