package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.CountedStatements;
import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ten parties over twenty years with thirty components are read by as many queries as three, three and three. */
@DatabaseTest
class WorkbenchQueriesTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<String> PAGES = List.of(
            "", "/rencana", "/banding", "/kompensasi?kunci=rata&lantai=1", "/penjelasan?kunci=shapley", "/kunci");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Challenges challenges;

    @Autowired
    Programmes programmes;

    @Autowired
    CostPlans plans;

    @Autowired
    Simulations simulations;

    @Test
    void tenPartiesTwentyYearsAndThirtyComponentsTakeAsManyQueriesAsThreeOfEach() {
        Actor small = stage.officerOf("tiga-uji", "staf.tiga@uji.example", codes(3));
        Actor large = stage.officerOf("sepuluh-uji", "staf.sepuluh@uji.example", codes(10));
        String few = planned(small, 3, 3, 3);
        String many = planned(large, 10, 20, 30);

        assertThat(queries(large, "sepuluh-uji", many)).isEqualTo(queries(small, "tiga-uji", few));
    }

    private Map<String, Integer> queries(Actor actor, String slug, String programme) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : PAGES) {
            counts.put(page, count(actor, "/s/" + slug + "/program/" + programme + "/bagi-biaya" + page));
        }
        counts.put("portofolio", count(actor, "/s/" + slug + "/portofolio"));
        return counts;
    }

    private int count(Actor actor, String address) {
        get(actor, address);
        return CountedStatements.of(() -> {
            MvcTestResult page = get(actor, address);
            assertThat(page).as(address).hasStatus(HttpStatus.OK);
            assertThat(page.getResponse().getContentAsByteArray()).as(address).hasSizeLessThan(100_000);
        });
    }

    private MvcTestResult get(Actor actor, String address) {
        return pages.get().uri(address).with(stage.signedIn(actor)).exchange();
    }

    private static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("33.%02d"::formatted).toList();
    }

    private String planned(Actor officer, int parties, int years, int components) {
        return CurrentActor.as(officer, () -> {
            String challenge = done(challenges.record(
                    officer, new ChallengeForm("Air bersih", "Uji", "", Map.of("33.01", "0"), List.of(), 0)));
            String number = done(programmes.plan(
                    officer, new ProgrammeForm("Air bersih bersama", challenge, "Uji", "Uji", "", codes(parties), 0)));
            Map<String, String> demands = new LinkedHashMap<>();
            for (int i = 0; i < parties; i++) {
                demands.put(codes(parties).get(i), Integer.toString(100 + 10 * i));
                demands.put(codes(parties).get(i) + "-tinggi", Integer.toString(120 + 10 * i));
            }
            done(plans.saveHead(
                    officer,
                    number,
                    new PlanForm("2027", Integer.toString(years), "6", "50", "m3", "Uji", demands, 0),
                    INDONESIAN));
            for (int c = 0; c < components; c++) {
                done(plans.saveComponent(
                        officer, number, Optional.empty(), curve(c, years, version(officer, number)), INDONESIAN));
            }
            done(plans.useOnBoard(officer, number, version(officer, number)));
            done(simulations.draw(officer, programmes.find(officer, number), "500", "1", (done, all) -> {}));
            return number;
        });
    }

    private int version(Actor officer, String number) {
        return plans.find(officer, programmes.find(officer, number)).version();
    }

    private static ComponentForm curve(int number, int years, int version) {
        return new ComponentForm(
                "kurva",
                number % 3 == 0 ? "modal" : "operasi",
                "Komponen " + number,
                "2027",
                Integer.toString(2026 + years),
                "rupiah",
                "",
                "",
                Integer.toString(1_000_000 + number),
                "0,6",
                "",
                "",
                "10",
                "30",
                false,
                version);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
