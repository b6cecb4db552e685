package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The water supply of six groups of municipalities in Skane, pasted into the page, gives the published figures on the board.
 * Source: Young, Okada, Hashimoto, Cost Allocation in Water Resources Development, Water Resources Research 18(3), 1982, and
 * IIASA WP-79-077, tables 7 and 8; the shares to six digits were computed from the same table by an independent program.
 * Six districts of Central Java stand in for the groups, millions of rupiah for millions of crowns.
 */
@DatabaseTest
class SkanePagesTests {

    private static final String SLUG = "skane-uji";
    private static final String EMAIL = "staf.skane@uji.example";

    /** The groups of the table in the order of its letters. */
    private static final String GROUPS = "AHKLMT";

    private static final List<String> CODES = List.of("33.01", "33.02", "33.03", "33.04", "33.05", "33.06");

    private static final String COSTS = """
            A 21,95; H 17,08; K 10,91; L 15,88; M 20,81; T 21,98;
            AH 34,69; AK 32,86; AL 37,83; AM 42,76; AT 43,93; HK 22,96;
            HL 25,00; HM 37,89; HT 39,06; KL 26,79; KM 31,45; KT 32,89;
            LM 31,10; LT 37,86; MT 39,41; AHK 40,74; AHL 43,22; AHM 55,50;
            AHT 56,67; AKL 48,74; AKM 53,40; AKT 54,84; ALM 53,05; ALT 59,81;
            AMT 61,36; HKL 27,26; HKM 42,55; HKT 44,94; HLM 45,81; HLT 46,98;
            HMT 56,49; KLM 42,01; KLT 48,77; KMT 50,32; LMT 51,46; AHKL 48,95;
            AHKM 60,25; AHKT 62,72; AHLM 64,03; AHLT 65,20; AHMT 74,10; AKLM 63,96;
            AKLT 70,72; AKMT 72,27; ALMT 73,41; HKLM 48,07; HKLT 49,24; HKMT 59,35;
            HLMT 64,41; KLMT 56,61; AHKLM 69,76; AHKLT 70,93; AHKMT 77,42; AHLMT 83,00;
            AKLMT 73,97; HKLMT 66,46; AHKLMT 83,82;
            """;

    private static final Pattern RUPIAH = Pattern.compile("Rp([0-9.]+)");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Challenges challenges;

    @Autowired
    Programmes programmes;

    private Actor officer;
    private String board = "";

    @BeforeEach
    void sixMembersPlanAProgramme() {
        officer = stage.officerOf(SLUG, EMAIL, CODES);
        board = "/s/" + SLUG + "/program/" + programme(CODES) + "/bagi-biaya";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            scrb,      19.540809, 13.285130, 5.613978, 10.904154, 16.652964, 17.822964
            shapley,   20.011,    10.708,    6.606833, 10.372667, 16.945833, 19.175667
            nukleolus, 20.35,     12.056667, 4.996667, 8.606667,  18.32,     19.49
            """)
    void theBoardShowsThePublishedShares(String key, double a, double h, double k, double l, double m, double t) {
        pasteTheTable();

        String table = table(body(get(board + "?kunci=" + key)));

        List<BigDecimal> shares = shares(table);
        double[] expected = {a, h, k, l, m, t};
        for (int i = 0; i < expected.length; i++) {
            assertThat(shares.get(i).doubleValue() / 1e6)
                    .as(GROUPS.substring(i, i + 1))
                    .isCloseTo(expected[i], within(2e-6));
        }
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("83820000");
    }

    @Test
    void aTableOfSixWithOneCoalitionMissingIsRefusedByItsName() {
        String incomplete = pasted().replaceFirst("(?m)^Cilacap\\+Kebumen\t.*\n", "");

        MvcTestResult refused = paste(incomplete);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("Cilacap dan Kebumen").contains("Cilacap+Purworejo\t43,93");
    }

    @Test
    void aProgrammeOfFortyPartiesIsToldThatTenIsTheMost() {
        List<String> forty = Stream.concat(
                        IntStream.rangeClosed(1, 29).mapToObj("33.%02d"::formatted),
                        IntStream.rangeClosed(1, 11).mapToObj("32.%02d"::formatted))
                .toList();
        officer = stage.officerOf("empat-puluh-uji", "staf.empat-puluh@uji.example", forty);
        board = "/s/empat-puluh-uji/program/" + programme(forty) + "/bagi-biaya";

        MvcTestResult refused = paste(pasted());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused)).contains("40 pihak").contains("2 sampai 10 pihak");
        assertThat(get(board)).hasStatus(HttpStatus.OK);
        assertThat(get(board + "/lembar")).hasStatus(HttpStatus.OK).bodyText().contains("2 sampai 10 pihak");
    }

    private void pasteTheTable() {
        assertThat(paste(pasted())).hasStatus(HttpStatus.FOUND);
    }

    private static String pasted() {
        List<String> members = List.of("Cilacap", "Banyumas", "Purbalingga", "Banjarnegara", "Kebumen", "Purworejo");
        return Arrays.stream(COSTS.split(";"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" "))
                .map(line -> line[0].chars()
                                .mapToObj(group -> members.get(GROUPS.indexOf(group)))
                                .collect(Collectors.joining("+"))
                        + "\t" + line[1] + "\n")
                .collect(Collectors.joining());
    }

    private MvcTestResult paste(String text) {
        var request = pages.post()
                .uri(board + "/lembar")
                .with(stage.signedIn(officer))
                .with(csrf());
        Map.of("cara", "tempel", "satuan", "juta", "tempel", text, "tahun", "2026", "sumber", "Uji", "versi", "0")
                .forEach(request::param);
        return request.exchange();
    }

    private String programme(List<String> parties) {
        return CurrentActor.as(officer, () -> {
            String challenge = done(challenges.record(
                    officer, new ChallengeForm("Air bersih", "Uji", "", Map.of(parties.get(0), "0"), List.of(), 0)));
            return done(programmes.plan(
                    officer, new ProgrammeForm("Air bersih bersama", challenge, "Uji", "Uji", "", parties, 0)));
        });
    }

    /** A row holds what the member would pay alone, and then what it pays. */
    private static List<BigDecimal> shares(String table) {
        return Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(MatchResult::group)
                .filter(row -> row.contains("scope=\"row\""))
                .limit(CODES.size())
                .map(row -> RUPIAH.matcher(row)
                        .results()
                        .skip(1)
                        .findFirst()
                        .map(amount -> new BigDecimal(amount.group(1).replace(".", "")))
                        .orElseThrow())
                .toList();
    }

    private static String table(String board) {
        return board.substring(board.indexOf("id=\"papan\""), board.indexOf("class=\"say\""));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(stage.signedIn(officer)).exchange();
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
