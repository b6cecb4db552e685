package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.challenges.Challenges;
import id.sekber.decisions.Decisions;
import id.sekber.decisions.PositionForm;
import id.sekber.decisions.Proposals;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The workbench in a browser's eyes: the worked example through the pasted form, every bad input, offer and adoption. */
@DatabaseTest
class CostSharingPagesTests {

    private static final Pattern NUMBER = Pattern.compile("[UK]-\\d{4}-\\d{3,}");

    private static final String WORKED_EXAMPLE = """
            Yogyakarta\t9.000.000.000
            Sleman\t7.000.000.000
            Bantul\t4.000.000.000
            Yogyakarta+Sleman\t13.000.000.000
            Yogyakarta+Bantul\t11.000.000.000
            Sleman+Bantul\t9.500.000.000
            Yogyakarta+Sleman+Bantul\t15.000.000.000
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
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    AdoptedSharings adopted;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rata      | Rp5.000.000.000  | Rp5.000.000.000  | Rp5.000.000.000  | Bantul dirugikan Rp1.000.000.000
            k1        | Rp7.950.000.000  | Rp5.100.000.000  | Rp1.950.000.000  | Yogyakarta dan Sleman lebih murah berdua, Rp50.000.000
            k2        | Rp10.935.000.000 | Rp2.130.000.000  | Rp1.935.000.000  | Yogyakarta dirugikan Rp1.935.000.000
            sebanding | Rp6.750.000.000  | Rp5.250.000.000  | Rp3.000.000.000  | Semua untung, tidak ada kelompok yang goyah
            k3        | Rp6.475.000.000  | Rp5.050.000.000  | Rp3.475.000.000  | Semua untung, tidak ada kelompok yang goyah
            scrb      | Rp6.941.176.470  | Rp5.235.294.118  | Rp2.823.529.412  | Semua untung, tidak ada kelompok yang goyah
            shapley   | Rp7.000.000.000  | Rp5.250.000.000  | Rp2.750.000.000  | Semua untung, tidak ada kelompok yang goyah
            """)
    void theBoardShowsTheWorkedExampleByEachKey(String key, String city, String sleman, String bantul, String verdict) {
        String programme = workedExample();

        String board = ok(board(programme) + "?kunci=" + key);

        String table = board.substring(board.indexOf("id=\"papan\""), board.indexOf("class=\"say\""));
        assertThat(table).containsSubsequence(city, sleman, bantul, "Rp20.000.000.000", "Rp15.000.000.000");
        assertThat(board.substring(board.indexOf("class=\"strip\""))).contains(verdict);
    }

    @Test
    void theBoardExplainsToACouncilWhyItsRegionPays() {
        String programme = workedExample();

        String board = ok(board(programme) + "?kunci=k1&anggota=34.71");

        assertThat(board)
                .contains("Kota Yogyakarta membayar <b>Rp7.950.000.000</b> setahun karena <mark>")
                .contains("53 %")
                .contains("sampah yang ditimbang")
                .contains("hemat <b>Rp1.050.000.000</b>")
                .contains("bersama membayar <b>Rp13.050.000.000</b>")
                .contains("cukup <b>Rp13.000.000.000</b>");
        assertThat(ok(board(programme) + "/penjelasan?kunci=k1&anggota=34.02"))
                .contains("Kabupaten Bantul membayar <b>Rp1.950.000.000</b>");
        assertThat(ok(board(programme) + "?kunci=k1&anggota=34.71&lang=en")).contains("Rp7,950,000,000");
    }

    @Test
    void tryingDoesNotChangeTheSheetAndSaysThatItIsATrial() {
        String programme = workedExample();

        String tried = ok(board(programme) + "?kunci=rata&biaya=18.000.000.000");

        assertThat(tried).contains("Sedang mencoba").contains("Rp6.000.000.000");
        assertThat(ok(board(programme) + "?kunci=rata"))
                .contains("Rp5.000.000.000")
                .doesNotContain("Sedang mencoba");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            biaya=mahal    | href="#f-biaya"
            biaya=-5       | href="#f-biaya"
            batas=200      | href="#f-batas"
            batas=x        | href="#f-batas"
            potongan=5     | href="#f-tuan"
            """)
    void whatCannotBeTriedIsSaidAtItsField(String query, String link) {
        String programme = workedExample();

        MvcTestResult refused = get("officer", board(programme) + "?kunci=rata&" + query);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Yogyakarta+Sleman\\t13.000.000.000\\n|                                     |Kelompok Yogyakarta dan Sleman tidak ada
            4.000.000.000                      |-4.000.000.000                        |Baris 3, Bantul: &#34;-4.000.000.000&#34; negatif
            4.000.000.000                      |banyak                                |Baris 3, Bantul
            Sleman\\t7.000.000.000              |Semarang\\t7.000.000.000               |Baris 2: &#34;Semarang&#34; bukan pihak
            Sleman+Bantul\\t9.500.000.000       |Yogyakarta+Bantul\\t9.500.000.000      |sudah ada di baris 5
            4.000.000.000                      |<script>alert(1)</script>             |&lt;script&gt;
            """)
    void aBadPasteIsRefusedWithLineRuleAndRemedyAndKept(String found, String replacement, String message) {
        String programme = programme();
        String bad = WORKED_EXAMPLE.replace(unescaped(found), replacement == null ? "" : unescaped(replacement));

        MvcTestResult refused = paste(programme, bad, "rupiah", 0);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String page = body(refused);
        assertThat(page.replace("&quot;", "&#34;").replace("\"", "&#34;")).contains(message);
        assertThat(page).contains("href=\"#f-tempel\"").contains("Yogyakarta+Sleman+Bantul\t15.000.000.000");
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void anEmptyAndAHugePasteAreRefused() {
        String programme = programme();

        assertThat(paste(programme, "", "rupiah", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(paste(programme, "x\t1\n".repeat(60_000), "rupiah", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(paste(programme, WORKED_EXAMPLE, "lusin", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theTableTypedCellByCellSaysWhichCellIsWrong() {
        String programme = programme();

        MvcTestResult refused = post(
                "technical",
                board(programme) + "/lembar",
                Map.of(
                        "cara", "tabel", "satuan", "miliar", "biaya-1", "9", "biaya-2", "tujuh", "tahun", "2026",
                        "sumber", "Uji"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("href=\"#f-biaya-2\"")
                .contains("href=\"#f-biaya-7\"")
                .contains("value=\"tujuh\"");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothSheets() {
        String programme = programme();
        assertThat(paste(programme, WORKED_EXAMPLE, "rupiah", 0)).hasStatus(HttpStatus.FOUND);

        MvcTestResult overtaken =
                paste(programme, WORKED_EXAMPLE.replace("4.000.000.000", "4.200.000.000"), "rupiah", 0);

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken))
                .contains("4.200.000.000")
                .contains("Rp4.000.000.000")
                .contains("name=\"versi\" value=\"1\"");
        assertThat(paste(programme, WORKED_EXAMPLE.replace("4.000.000.000", "4.200.000.000"), "rupiah", 1))
                .hasStatus(HttpStatus.FOUND);
        assertThat(ok(board(programme))).contains("Rp4.200.000.000").contains("Revisi 2");
    }

    @Test
    void aLiaisonReadsTheBoardButMayNotEditTheSheet() {
        String programme = workedExample();

        assertThat(get("liaison.city", board(programme))).hasStatus(HttpStatus.OK);
        assertThat(get("liaison.city", board(programme) + "/lembar")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("liaison.city", board(programme) + "/lembar", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("technical", board(programme) + "/tawaran", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ok("liaison.city", board(programme))).doesNotContain("/bagi-biaya/lembar\"");
    }

    @Test
    void aProgrammeThatIsNotHereIsNotFound() {
        assertThat(get("officer", board("P-2026-999"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("officer", board(workedExample()) + "/usulan/00000000-0000-0000-0000-000000000000"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aProgrammeWithoutSheetSaysWhatToDoAndWhoCanDoIt() {
        String programme = programme();

        assertThat(ok(board(programme))).contains("Lembar biaya belum ada").contains("/bagi-biaya/lembar");
        assertThat(ok("liaison.city", board(programme))).contains("Staf sekretariat atau tim teknis");
    }

    @Test
    void aKeyOfAllZerosIsRefusedAndWhatWasTypedIsKept() {
        String programme = workedExample();

        MvcTestResult refused = post(
                "technical",
                board(programme) + "/kunci",
                Map.of(
                        "jenis",
                        "bobot",
                        "nama",
                        "Nol",
                        "ukuran",
                        "apa pun",
                        "sumber",
                        "Uji",
                        "bobot-34.71",
                        "0",
                        "bobot-34.04",
                        "0",
                        "bobot-34.02",
                        "0"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Semua bobot (3) bernilai nol").contains("value=\"Nol\"");
    }

    @Test
    void aKeyFromPublishedFiguresSaysWhereTheyAreFrom() {
        String programme = workedExample();

        MvcTestResult made = post(
                "technical",
                board(programme) + "/kunci",
                Map.of("jenis", "indikator", "indikator", "ipal_sewon_connections"));

        assertThat(made).hasStatus(HttpStatus.FOUND);
        assertThat(ok(board(programme) + "?kunci=k4")).contains("2024-01").contains("harianjogja");
    }

    @Test
    void aDivisionThatHarmsIsPutOnlyWithANamedCompensation() {
        String programme = workedExample();

        MvcTestResult refused = offer(programme, "rata", Map.of());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Bantul dirugikan Rp1.000.000.000").contains("value=\"Membagi rata\"");
        MvcTestResult tooLittle = offer(programme, "rata", compensation("400.000.000"));
        assertThat(tooLittle).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(tooLittle)).contains("Bantul masih dirugikan Rp600.000.000");

        String proposal = number(offer(programme, "rata", compensation("1.200.000.000")));

        String board = ok(path(proposal));
        assertThat(board)
                .contains("Yogyakarta membayar kompensasi kepada Bantul sebesar Rp1.200.000.000 setahun")
                .contains("Rp3.800.000.000");
    }

    @Test
    void anOfferIsAdoptedOnlyWithoutObjectionAndThenStaysAsItIs() {
        String programme = workedExample();
        String first = number(offer(programme, "k1", Map.of()));
        say("steering.city", first, "OBJECT");
        say("steering.sleman", first, "AGREE");
        say("steering.bantul", first, "AGREE");
        Outcome<String> blocked = stage.as("officer", actor -> decisions.adopt(actor, first, "Membagi menurut tonase"));
        assertThat(blocked).isInstanceOf(Outcome.Refused.class);

        String second = number(offer(programme, "sebanding", Map.of("menggantikan", first)));
        for (String part : List.of("steering.city", "steering.sleman", "steering.bantul")) {
            say(part, second, "AGREE");
        }
        String decision = done(stage.as("officer", actor -> decisions.adopt(actor, second, "Membagi sebanding")));

        AdoptedSharing sharing =
                stage.as("officer", actor -> adopted.by(actor, decision)).orElseThrow();
        assertThat(sharing.parts())
                .extracting(AdoptedSharing.Part::amount)
                .containsExactly(
                        Money.rupiah(6_750_000_000L), Money.rupiah(5_250_000_000L), Money.rupiah(3_000_000_000L));
        paste(programme, WORKED_EXAMPLE.replace("15.000.000.000", "16.000.000.000"), "rupiah", 1);
        assertThat(stage.as("officer", actor -> adopted.by(actor, decision))
                        .orElseThrow()
                        .joint())
                .isEqualTo(Money.rupiah(15_000_000_000L));
        assertThat(ok(path(second))).contains("Rp6.750.000.000").contains("Angka beku");
    }

    @Test
    void anOfferMadeFromASheetThatChangedMeanwhileIsShownAgain() {
        String programme = workedExample();
        paste(programme, WORKED_EXAMPLE.replace("15.000.000.000", "16.000.000.000"), "rupiah", 1);

        MvcTestResult overtaken = offer(programme, "sebanding", Map.of());

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(overtaken)).contains("value=\"Membagi rata\"").contains("Rp16.000.000.000");
    }

    @Test
    void anOfferWithBadDatesAndNoTitleIsRefusedAtItsFields() {
        String programme = workedExample();

        MvcTestResult refused =
                offer(programme, "sebanding", Map.of("judul", " ", "tinjau", "kapan-kapan", "jawab", "2001-01-01"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("href=\"#f-judul\"")
                .contains("href=\"#f-tinjau\"")
                .contains("href=\"#f-jawab\"")
                .contains("value=\"kapan-kapan\"");
    }

    private String programme() {
        String challenge =
                stage.as("officer", actor -> challenges.all(actor).get(0).number());
        return done(stage.as(
                "officer",
                actor -> programmes.plan(
                        actor,
                        new ProgrammeForm(
                                "Program uji bagi biaya",
                                challenge,
                                "Menguji",
                                "Teruji",
                                "",
                                List.of("34.71", "34.04", "34.02"),
                                0))));
    }

    /** The table of the worked example with its three own keys: k1 tonnage, k2 connections, k3 half equal and half tonnage. */
    private String workedExample() {
        String programme = programme();
        assertThat(paste(programme, WORKED_EXAMPLE, "rupiah", 0)).hasStatus(HttpStatus.FOUND);
        weights(programme, "Tonase", "sampah yang ditimbang", "53", "34", "13");
        weights(programme, "Sambungan rumah", "sambungan rumah", "72,9", "14,2", "12,9");
        assertThat(post(
                        "technical",
                        board(programme) + "/kunci",
                        Map.of("jenis", "campuran", "nama", "Separuh", "persen-rata", "50", "persen-k1", "50")))
                .hasStatus(HttpStatus.FOUND);
        return programme;
    }

    private void weights(String programme, String name, String measure, String city, String sleman, String bantul) {
        assertThat(post(
                        "technical",
                        board(programme) + "/kunci",
                        Map.of(
                                "jenis",
                                "bobot",
                                "nama",
                                name,
                                "ukuran",
                                measure,
                                "sumber",
                                "Uji",
                                "bobot-34.71",
                                city,
                                "bobot-34.04",
                                sleman,
                                "bobot-34.02",
                                bantul)))
                .hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult paste(String programme, String text, String unit, int revision) {
        return post(
                "technical",
                board(programme) + "/lembar",
                Map.of(
                        "cara",
                        "tempel",
                        "satuan",
                        unit,
                        "tempel",
                        text,
                        "tahun",
                        "2026",
                        "sumber",
                        "Uji",
                        "versi",
                        Integer.toString(revision)));
    }

    private MvcTestResult offer(String programme, String key, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "kunci", key, "versi", "1", "menggantikan", "", "judul", "Membagi rata", "tinjau", "2199-12-31"));
        fields.putAll(more);
        return post("officer", board(programme) + "/tawaran", fields);
    }

    private static Map<String, String> compensation(String amount) {
        return Map.of("pembayar-1", "34.71", "penerima-1", "34.02", "nilai-1", amount, "dasar-1", "daerah tuan rumah");
    }

    private void say(String part, String proposal, String stand) {
        PositionForm form = new PositionForm(stand, "Alasan uji", "", 0);
        done(stage.as(part, actor -> proposals.release(actor, proposal, form)));
    }

    private String path(String proposal) {
        return "/s/kartamantul"
                + stage.as(
                        "officer",
                        (Actor actor) -> proposals.find(actor, proposal).path());
    }

    private static String number(MvcTestResult made) {
        assertThat(made).hasStatus(HttpStatus.FOUND);
        Matcher number = NUMBER.matcher(String.valueOf(made.getResponse().getRedirectedUrl()));
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static String board(String programme) {
        return "/s/kartamantul/program/" + programme + "/bagi-biaya";
    }

    private String ok(String address) {
        return ok("officer", address);
    }

    private String ok(String part, String address) {
        MvcTestResult page = get(part, address);
        assertThat(page).hasStatus(HttpStatus.OK);
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

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String unescaped(String text) {
        return text.strip().replace("\\t", "\t").replace("\\n", "\n");
    }
}
