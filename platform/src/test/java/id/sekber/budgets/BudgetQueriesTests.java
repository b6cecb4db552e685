package id.sekber.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.CountedStatements;
import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.activities.Activities;
import id.sekber.activities.ActivityForm;
import id.sekber.challenges.ChallengeForm;
import id.sekber.challenges.Challenges;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ten parties over twenty years with thirty lines each are read by as many queries as three, three and three. */
@DatabaseTest
class BudgetQueriesTests {

    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));
    private static final List<String> PAGES = List.of(
            "",
            "/kegiatan",
            "/kegiatan/K1",
            "/anggaran",
            "/anggaran/baris",
            "/anggaran/baris/B1",
            "/anggaran/dana?tahun=2028",
            "/pengajuan");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Challenges challenges;

    @Autowired
    Programmes programmes;

    @Autowired
    Activities activities;

    @Autowired
    Budgets budgets;

    @Test
    void tenPartiesTwentyYearsAndThirtyLinesTakeAsManyQueriesAsThreeOfEach() {
        Actor small = stage.officerOf("tiga-anggaran", "staf.tiga@anggaran.example", codes(3));
        Actor large = stage.officerOf("sepuluh-anggaran", "staf.sepuluh@anggaran.example", codes(10));
        String few = planned(small, 3, 3, 3);
        String many = planned(large, 10, 20, 30);

        assertThat(queries(large, "sepuluh-anggaran", many)).isEqualTo(queries(small, "tiga-anggaran", few));
    }

    private Map<String, Integer> queries(Actor actor, String slug, String programme) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : PAGES) {
            counts.put(page, count(actor, "/s/" + slug + "/program/" + programme + page));
        }
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

    private String planned(Actor officer, int parties, int years, int lines) {
        return CurrentActor.as(officer, () -> {
            String challenge = done(challenges.record(
                    officer, new ChallengeForm("Air bersih", "Uji", "", Map.of("33.01", "0"), List.of(), 0)));
            String number = done(programmes.plan(
                    officer, new ProgrammeForm("Air bersih bersama", challenge, "Uji", "Uji", "", codes(parties), 0)));
            done(budgets.frame(officer, number, new FrameForm("2027", Integer.toString(2026 + years), 0)));
            for (int i = 0; i < parties; i++) {
                done(activities.add(officer, number, activity(codes(parties).get(i), i)));
            }
            Map<String, String> amounts = new LinkedHashMap<>();
            for (int year = 2027; year < 2027 + years; year++) {
                amounts.put(Integer.toString(year), "1.234.567.890");
            }
            for (String party : codes(parties)) {
                for (int i = 0; i < lines; i++) {
                    done(budgets.add(officer, number, line(party, i, amounts), FIGURES));
                }
            }
            done(budgets.balance(officer, number, "", "33.01", 0));
            return number;
        });
    }

    private static ActivityForm activity(String party, int i) {
        return new ActivityForm(
                "Paket",
                "Kegiatan " + i,
                "",
                "",
                party,
                List.of("33.01"),
                "2027-01",
                "2028-12",
                i == 0 ? List.of() : List.of(new ActivityForm.FollowsRow("K" + i, "30")),
                List.of(new ActivityForm.DeliverableRow("", "Luaran", "2028-12", "", "rencana")),
                List.of(new ActivityForm.MilestoneRow("Tonggak", "2028-01")),
                0);
    }

    private static LineForm line(String party, int i, Map<String, String> amounts) {
        CostType type = CostTypes.all().get(i % 7);
        boolean flat = i % 10 == 9;
        return new LineForm(
                party,
                flat ? "kantor" : type.code(),
                "K1",
                "Uraian baris yang cukup panjang " + i,
                "Dinas Pekerjaan Umum dan Perumahan Rakyat",
                flat ? "tarif" : "nyata",
                flat ? Map.of() : amounts,
                Map.of(),
                "",
                "",
                flat ? "7" : "",
                flat ? List.of("jasa", "staf") : List.of(),
                0);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
