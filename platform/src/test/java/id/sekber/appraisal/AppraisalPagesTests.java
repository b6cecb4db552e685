package id.sekber.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.CountedStatements;
import id.sekber.DatabaseTest;
import id.sekber.Stage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class AppraisalPagesTests {

    private static final String ALL = "/s/kartamantul/kelembagaan/telaah";
    private static final String DEMONSTRATION = ALL + "/TA-2026-001";
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Appraisals appraisals;

    @Test
    void theDemonstrationComparesFourAlternativesForThreeMembersWhoDisagree() {
        String result = ok("officer", DEMONSTRATION + "/hasil");

        assertThat(result)
                .contains("Kompromi")
                .contains("Sekretariat yang diperkuat")
                .contains("Bobot apa pun")
                .contains("Perbandingan berpasangan (AHP)")
                .contains("Terpenting dan terendah (BWM)")
                .contains("Bobot ayun (swing)")
                .contains("galat baku paling besar 0,11 poin persen")
                .contains("200.000 undian, benih 1")
                .contains("Siapa yang akan memilihnya")
                .contains("Pembalikan urutan")
                .contains("Rp20.000.000.000 sampai Rp60.000.000.000")
                .contains("UU 23/2014 Pasal 236");
        assertThat(ok("council.city", DEMONSTRATION + "/hasil")).contains("Kompromi");
        assertThat(ok("officer", DEMONSTRATION + "/hasil?lang=en")).contains("Who would choose it");
    }

    @Test
    void anAlternativeShowsCasesLikeItItsStepsAndWhoSaidWhat() {
        String page = ok("officer", DEMONSTRATION + "/alternatif/4");

        assertThat(page)
                .contains("Kasus sebanding")
                .contains("/kasus/")
                .contains("Tanpa Anggaran dasar perusahaan, aturan X1 dilanggar")
                .contains("Melepas Sekretariat bersama:")
                .contains("diingat, belum diverifikasi")
                .contains("Contoh buatan")
                .contains("hofor-copenhagen")
                .contains("Tanpa bukti kasus");
        assertThat(ok("officer", DEMONSTRATION + "/alternatif/1")).contains("Kasus Anda sendiri");
    }

    @ParameterizedTest
    @CsvSource({
        "O3, F8, '', X3, Pinjaman tidak dapat dilakukan forum atau sekretariat bersama",
        "O6, F1, R3, X1, Badan usaha bersama memerlukan anggaran dasar perusahaan",
        "O3, F1, R2, X13, Kesepakatan Bersama saja tidak dapat menjadi dasar pembayaran"
    })
    void anAlternativeThatBreaksAHardRuleIsRefusedWithRuleAndRemedy(
            String model, String money, String basis, String rule, String words) {
        String number = opened();

        MvcTestResult refused = post(
                "officer",
                ALL + "/" + number + "/alternatif/baru",
                fields("nama", "Salah <b>", "model", model, "money", money, "basis", basis));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("Ada masalah")
                .contains("Aturan " + rule + " dilanggar: " + words)
                .contains("Lepaskan")
                .contains("value=\"Salah &lt;b>\"")
                .containsPattern("name=\"model\" value=\"" + model + "\" checked");
    }

    @Test
    void aSoftRuleIsShownAndTheAlternativeKept() {
        String number = opened();

        MvcTestResult kept = post(
                "officer",
                ALL + "/" + number + "/alternatif/baru",
                fields("nama", "Dipimpin gubernur", "model", "O3", "chair", "M7", "money", "F12", "basis", "R3"));

        assertThat(kept).hasStatus(HttpStatus.FOUND);
        assertThat(ok("officer", ALL + "/" + number + "/alternatif/2"))
                .contains("Gubernur sebagai ketua.")
                .contains("X11");
    }

    @Test
    void checkingShowsTheBrokenRuleAndSavesNothing() {
        String number = opened();

        MvcTestResult checked = post(
                "officer",
                ALL + "/" + number + "/alternatif/baru",
                fields("nama", "Coba", "model", "O3", "money", "F8", "periksa", "ya"));

        assertThat(checked).hasStatusOk();
        assertThat(body(checked)).contains("id=\"aturan\"").contains("Pinjaman tidak dapat dilakukan");
        assertThat(ok("officer", ALL + "/" + number)).contains("1 dari 8").doesNotContain("Coba");
    }

    @Test
    void atMostEightAlternativesAndOneOfThemTodays() {
        String number = opened();
        for (int i = 2; i <= 8; i++) {
            assertThat(added(number, "Alternatif " + i)).hasStatus(HttpStatus.FOUND);
        }

        MvcTestResult ninth = added(number, "Terlalu banyak");

        assertThat(ninth).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(ninth)).contains("Sudah ada 8 alternatif").contains("Terlalu banyak");
        assertThat(get("officer", ALL + "/" + number + "/alternatif/1/ubah")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("officer", ALL + "/" + number + "/alternatif/1/keluarkan", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPageAsksAsOftenForManyAlternativesAsForFew() {
        String number = opened();
        added(number, "Kedua");
        score("technical", number, 2, 0);
        String address = ALL + "/" + number + "/hasil";
        int few = CountedStatements.of(() -> ok("officer", address));
        for (int i = 3; i <= 7; i++) {
            added(number, "Alternatif " + i);
            score("technical", number, i, 0);
        }

        assertThat(CountedStatements.of(() -> ok("officer", address)))
                .isEqualTo(few)
                .isLessThan(20);
    }

    @Test
    void draftsOfAMemberAreItsOwnUntilReleased() {
        String number = opened();
        added(number, "Kedua");
        assertThat(score("liaison.city", number, 2, 0)).hasStatus(HttpStatus.FOUND);
        assertThat(weigh("liaison.city", number, "swing", swing(), 0)).hasStatus(HttpStatus.FOUND);

        for (String rival : List.of("liaison.bantul", "steering.sleman", "officer", "auditor", "technical")) {
            assertThat(ok(rival, ALL + "/" + number))
                    .as(rival)
                    .doesNotContain("Rahasia kota")
                    .contains("0 dari 24");
            assertThat(ok(rival, ALL + "/" + number + "/alternatif/2"))
                    .as(rival)
                    .doesNotContain("Rahasia kota");
            assertThat(ok(rival, ALL + "/" + number + "/hasil")).as(rival).contains("Belum ada bobot");
            assertThat(get(rival, ALL + "/" + number + "/soal.json?bobot=34.71"))
                    .as(rival)
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(sql(
                            rival,
                            sql -> sql.sql("""
                                    select count(*) from appraisal.estimate e
                                    join appraisal.score_sheet s on s.id = e.sheet_id
                                    join appraisal.appraisal a on a.id = s.appraisal_id where a.number = ?""")
                                    .param(number)
                                    .query(Integer.class)
                                    .single()))
                    .as(rival)
                    .isZero();
        }
        assertThat(ok("liaison.bantul", ALL + "/" + number + "/alternatif/2/nilai"))
                .doesNotContain("Rahasia kota");
        assertThat(ok("liaison.bantul", ALL + "/" + number + "/bobot")).doesNotContain("Rancangan: Bobot ayun");
        assertThat(ok("steering.city", ALL + "/" + number))
                .contains("Rancangan Yogyakarta")
                .contains("12 dari 12 kriteria");

        assertThat(post("steering.city", ALL + "/" + number + "/rilis", Map.of()))
                .hasStatus(HttpStatus.FOUND);

        assertThat(ok("liaison.bantul", ALL + "/" + number + "/alternatif/2")).contains("Rahasia kota");
        assertThat(ok("officer", ALL + "/" + number + "/hasil")).contains("Bobot ayun (swing)");
    }

    @Test
    void anEstimateIsAsPrivateAsItsSheetWhateverTheWriterSays() {
        String number = opened();
        score("liaison.sleman", number, 1, 0);

        assertThat(sql("liaison.sleman", sql -> sql.sql("""
                                update appraisal.estimate e set private_to = null from appraisal.score_sheet s, appraisal.appraisal a
                                where s.id = e.sheet_id and a.id = s.appraisal_id and a.number = ?""").param(number).update()))
                .isEqualTo(12);

        assertThat(ok("officer", ALL + "/" + number + "/alternatif/1")).doesNotContain("Rahasia kota");
        assertThat(sql(
                        "officer",
                        sql -> sql.sql("""
                                select count(*) from appraisal.estimate e join appraisal.appraisal a on a.id = e.appraisal_id
                                where a.number = ?""").param(number).query(Integer.class).single()))
                .isZero();
    }

    @Test
    void aLiaisonPreparesAndDoesNotRelease() {
        String number = opened();
        score("liaison.city", number, 1, 0);

        assertThat(post("liaison.city", ALL + "/" + number + "/rilis", Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("officer", ALL + "/" + number + "/rilis", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("liaison.city", ALL + "/" + number + "/alternatif/baru")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("officer", ALL + "/" + number + "/bobot")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("partner", ALL + "/" + number + "/alternatif/1/nilai")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void pairsThatContradictEachOtherAreKeptButNotReleased() {
        String number = opened();
        Map<String, String> circle = new LinkedHashMap<>();
        for (int i = 1; i <= 12; i++) {
            for (int j = i + 1; j <= 12; j++) {
                circle.put("banding-" + i + "-" + j, (i + j) % 2 == 0 ? "9" : "1/9");
            }
        }
        assertThat(weigh("liaison.city", number, "ahp", circle, 0)).hasStatus(HttpStatus.FOUND);
        assertThat(ok("liaison.city", ALL + "/" + number + "/bobot"))
                .contains("Pembandingan saling bertentangan")
                .contains("Bicarakan lebih dahulu");

        MvcTestResult refused = post("head.city", ALL + "/" + number + "/rilis", Map.of());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("Bobot belum dapat dirilis")
                .contains("0,1 (Saaty)")
                .contains("pilih cara lain");
        assertThat(ok("officer", ALL + "/" + number)).contains("0 dari 3");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndKept() {
        String number = opened();

        MvcTestResult swing = weigh("liaison.city", number, "swing", fields("poin-1", "seratus"), 0);
        MvcTestResult scores = post(
                "liaison.city",
                ALL + "/" + number + "/alternatif/1/nilai",
                fields("dari-1", "11", "alasan-1", "<script>alert(1)</script>", "kasus-1", "kota-atlantis"));

        assertThat(swing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(swing)).contains("href=\"#f-poin-1\"").contains("value=\"seratus\"");
        assertThat(scores).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(scores))
                .contains("href=\"#f-dari-1\"")
                .contains("&lt;script&gt;alert(1)")
                .contains("Kasus \"kota-atlantis\" tidak ada")
                .doesNotContain("<script>alert");
        assertThat(post("officer", ALL + "/baru", fields("judul", "", "undian", "5", "benih", "x")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#f-judul\"")
                .contains("href=\"#f-undian\"")
                .contains("href=\"#f-benih\"");
    }

    @Test
    void theSecondOfTwoWritersSeesBothTexts() {
        String number = opened();
        score("liaison.city", number, 1, 0);
        assertThat(score("steering.city", number, 1, 7)).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(score("steering.city", number, 1, 7)))
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("name=\"versi\" value=\"0\"");
        weigh("liaison.city", number, "swing", swing(), 0);
        weigh("liaison.city", number, "swing", swing(), 0);
        assertThat(weigh("liaison.city", number, "order", fields("urutan-1", "1", "urutan-2", "2"), 0))
                .hasStatus(HttpStatus.CONFLICT);

        added(number, "Kedua");
        Map<String, String> edit = fields("nama", "Kedua berubah", "model", "O3", "money", "F12", "basis", "R3");
        edit.put("versi", "0");
        assertThat(post("officer", ALL + "/" + number + "/alternatif/2/ubah", edit))
                .hasStatus(HttpStatus.FOUND);
        edit.put("nama", "Kedua lain");
        MvcTestResult overtaken = post("officer", ALL + "/" + number + "/alternatif/2/ubah", edit);
        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken))
                .contains("Kedua berubah")
                .contains("Kedua lain")
                .contains("value=\"1\"");
    }

    @Test
    void criteriaAreAddedAndDroppedAndOldWeightsAreSaidToBeOld() {
        String number = opened();
        added(number, "Kedua");
        weigh("liaison.city", number, "swing", swing(), 0);
        post("steering.city", ALL + "/" + number + "/rilis", Map.of());
        assertThat(ok("officer", ALL + "/" + number)).contains("1 dari 3");

        Map<String, String> criteria =
                fields("siap", "COST", "nama-1", "Bau", "definisi-1", "Bau dari truk", "nomor-1", "0");
        criteria.put("terbalik-1", "ya");
        criteria.put("versi", version("officer", ALL + "/" + number + "/kriteria"));
        assertThat(post("officer", ALL + "/" + number + "/kriteria", criteria)).hasStatus(HttpStatus.FOUND);

        assertThat(ok("officer", ALL + "/" + number))
                .contains("Bau dari truk")
                .contains("Makin kecil makin baik.")
                .contains("Bobot Kota Yogyakarta tidak mencakup kriteria sekarang");
        assertThat(post("officer", ALL + "/" + number + "/kriteria", criteria)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void nothingIsWrittenOnceClosed() {
        String number = opened();
        assertThat(post("officer", ALL + "/" + number + "/tutup", Map.of())).hasStatus(HttpStatus.FOUND);

        assertThat(score("liaison.city", number, 1, 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(weigh("liaison.city", number, "swing", swing(), 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(added(number, "Kedua")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("officer", ALL + "/" + number + "/tutup", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("officer", ALL + "/" + number + "/buka", Map.of())).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whatIsNotHereIsNotFound() {
        assertThat(get("officer", ALL + "/TA-2026-999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("officer", DEMONSTRATION + "/alternatif/99")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("liaison.city", DEMONSTRATION + "/bobot/dadu")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("officer", DEMONSTRATION + "/soal.json?bobot=99.99")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("officer", ALL + "/" + opened() + "/hasil")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theDatabaseRefusesToLoseTodaysModel() {
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("update appraisal.alternative set withdrawn = true where ordinal = 1")
                                .update()))
                .hasStackTraceContaining("alternative_today_stays");
    }

    /** The downloaded question, asked of the command line as a process of its own, gives the figures of the page. */
    @ParameterizedTest
    @CsvSource({"unknown", "34.71", "34.04", "34.02"})
    void theCommandLineGivesTheFiguresOfThePage(String weights, @TempDir Path directory) throws Exception {
        Result result =
                stage.as("officer", officer -> AppraisalResults.result(appraisals.overview(officer, "TA-2026-001")));

        JsonNode drawn = analysed(weights, "rentang", directory);

        var expected = weights.equals("unknown")
                ? result.unknown()
                : voice(result, weights).drawn();
        for (int a = 0; a < 4; a++) {
            for (int rank = 0; rank < 4; rank++) {
                assertThat(drawn.get("rankAcceptability").get(a).get(rank).asDouble())
                        .isEqualTo(Result.share(expected, a, rank));
            }
            assertThat(drawn.get("confidence").get(a).isNull())
                    .isEqualTo(expected.supporters().get(a).isEmpty());
        }
        if (!weights.equals("unknown")) {
            JsonNode ranked = analysed(weights, "tengah", directory);
            int position = result.voices().indexOf(voice(result, weights));
            List<Integer> ranks =
                    result.panel().orElseThrow().views().get(position).ranking().ranks();
            for (int a = 0; a < 4; a++) {
                assertThat(ranked.get("ranking").get(a).asInt()).isEqualTo(ranks.get(a));
            }
        }
    }

    private static Result.Voice voice(Result result, String member) {
        return result.voices().stream()
                .filter(voice -> voice.member().code().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** The answer of smaa to ranges, of additive-value to middles. */
    private JsonNode analysed(String weights, String scores, Path directory) throws IOException, InterruptedException {
        Path question = directory.resolve(scores + ".json");
        Files.writeString(question, ok("auditor", DEMONSTRATION + "/soal.json?bobot=" + weights + "&nilai=" + scores));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.sekber.analysis.cli.Analyse",
                        "decision-table",
                        question.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        String method = scores.equals("tengah") ? "additive-value" : "smaa";
        for (JsonNode each : JsonMapper.shared().readTree(answer).get("results")) {
            if (each.get("method").asString().equals(method)) {
                return each;
            }
        }
        throw new AssertionError(answer);
    }

    /** What this person's queries find or change, by the database's own rules. */
    private int sql(String part, Function<JdbcClient, Integer> statement) {
        return stage.sqlAs(part, statement);
    }

    private String opened() {
        MvcTestResult opened =
                post("officer", ALL + "/baru", fields("judul", "Uji", "tujuan", "", "undian", "2000", "benih", "1"));
        assertThat(opened).hasStatus(HttpStatus.FOUND);
        String address = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private MvcTestResult added(String number, String name) {
        return post(
                "officer",
                ALL + "/" + number + "/alternatif/baru",
                fields("nama", name, "model", "O3", "money", "F12", "basis", "R3"));
    }

    private MvcTestResult score(String part, String number, int alternative, int version) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int c = 1; c <= 12; c++) {
            fields.put("dari-" + c, "3");
            fields.put("sampai-" + c, "6,5");
            fields.put("alasan-" + c, "Rahasia kota");
        }
        fields.put("kasus-9", "sarbagita");
        fields.put("versi", String.valueOf(version));
        return post(part, ALL + "/" + number + "/alternatif/" + alternative + "/nilai", fields);
    }

    private MvcTestResult weigh(String part, String number, String method, Map<String, String> fields, int version) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.put("versi", String.valueOf(version));
        return post(part, ALL + "/" + number + "/bobot/" + method, typed);
    }

    private static Map<String, String> swing() {
        Map<String, String> points = new LinkedHashMap<>();
        for (int c = 1; c <= 12; c++) {
            points.put("poin-" + c, c == 1 ? "100" : "50");
        }
        return points;
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private MvcTestResult post(String part, String address, Map<String, String> fields) {
        var request = pages.post().uri(address).with(stage.signedIn(part)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String part, String address) {
        return pages.get().uri(address).with(stage.signedIn(part)).exchange();
    }

    private String ok(String part, String address) {
        MvcTestResult result = get(part, address);
        assertThat(result).as(address).hasStatusOk();
        return body(result);
    }

    private String version(String part, String address) {
        Matcher matcher = VERSION.matcher(ok(part, address));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
