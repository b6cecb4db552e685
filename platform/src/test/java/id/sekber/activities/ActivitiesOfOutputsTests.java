package id.sekber.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.programmes.Output;
import id.sekber.programmes.Programme;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Which output an activity serves, from page to page and into the plan. */
@DatabaseTest
class ActivitiesOfOutputsTests {

    private static final String CITY = "34.71";

    @Autowired
    Stage stage;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Programmes programmes;

    private String number;

    @BeforeEach
    void aProgrammeWithTwoOutputs() {
        number = stage.as("officer", actor -> {
            String challenge = programmes.challenges(actor).get(0).number();
            return ((Outcome.Done<String>) programmes.plan(actor, form(challenge, "Gedung\nPanduan", 0))).value();
        });
    }

    @Test
    void anActivityServesAnOutputWhateverItsWordsAndItsPlace() {
        assertThat(added("Menyusun panduan", output(1).id().toString())).hasStatus(HttpStatus.FOUND);

        assertThat(text(get("/kegiatan/K1"))).contains("Keluaran 2: Panduan");
        assertThat(text(get("/kegiatan/K1/ubah")))
                .contains("<option value=\"" + output(1).id() + "\" selected>Keluaran 2: Panduan");
        assertThat(text(get("/kegiatan"))).contains("Keluaran 1: Gedung").contains("Belum ada kegiatan yang mendukung");

        assertThat(replanned("Panduan kerja\nGedung")).isInstanceOf(Outcome.Done.class);

        assertThat(text(get("/kegiatan/K1"))).contains("Keluaran 1: Panduan kerja");
    }

    @Test
    void anOutputOfAnotherProgrammeIsRefusedAndNothingIsLost() {
        UUID strange = stage.as("officer", actor -> programmes.find(actor, "P-2026-001"))
                .outputs()
                .get(0)
                .id();

        MvcTestResult refused = added("Menyusun panduan", strange.toString());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("bukan keluaran program ini").contains("Menyusun panduan");
    }

    @Test
    void anOutputThatAnActivityServesIsNotDropped() {
        added("Menyusun panduan", output(1).id().toString());
        added("Mencetak panduan", output(1).id().toString());

        Outcome<Programme> outcome = replanned("Gedung");

        assertThat(((Outcome.Refused<Programme>) outcome).problems().at("keluaran"))
                .hasValueSatisfying(reason -> assertThat(reason.toString()).contains("Panduan", "K1, K2"));
        assertThat(replanned("Panduan")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theLogframeTellsHowManyActivitiesServeEachOutput() {
        added("Menyusun panduan", output(1).id().toString());
        added("Mencetak panduan", output(1).id().toString());
        added("Rapat", "");

        assertThat(text(get("/kerangka")))
                .contains("/program/" + number + "/kegiatan#keluaran")
                .contains("Kegiatan yang mendukung: 2")
                .contains("Belum ada kegiatan yang mendukung");
    }

    @Test
    void thePlanSaysWhichOutputIsServedAndWhichIsServedByNone() {
        added("Menyusun panduan", output(1).id().toString());

        assertThat(text(get("/pengajuan")))
                .contains("Belum ada kegiatan yang mendukung keluaran 1: Gedung")
                .contains("/program/" + number + "/kegiatan#keluaran")
                .doesNotContain("mendukung keluaran 2");
    }

    @Test
    void anActivityThatIsMovedServesWhatItServed() {
        added("Menyusun panduan", output(1).id().toString());
        assertThat(post(
                        "/kegiatan/baru",
                        "judul",
                        "Mencetak",
                        "keluaran",
                        output(1).id().toString(),
                        "penanggung-jawab",
                        CITY,
                        "mulai",
                        "2027-01",
                        "selesai",
                        "2027-01",
                        "setelah-0",
                        "K1"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(post("/kegiatan/K2/geser", "versi", "0")).hasStatus(HttpStatus.FOUND);

        assertThat(text(get("/kegiatan/K2"))).contains("Keluaran 2: Panduan");
    }

    private Output output(int place) {
        return stage.as("officer", actor -> programmes.find(actor, number))
                .outputs()
                .get(place);
    }

    private Outcome<Programme> replanned(String outputs) {
        return stage.as("officer", actor -> {
            Programme programme = programmes.find(actor, number);
            return programmes.change(actor, number, form(programme.challenge().number(), outputs, programme.version()));
        });
    }

    private static ProgrammeForm form(String challenge, String outputs, int version) {
        return new ProgrammeForm("Keluaran uji", challenge, "Uji.", "Uji.", outputs, List.of(CITY, "34.04"), version);
    }

    private MvcTestResult added(String title, String output) {
        return post(
                "/kegiatan/baru",
                "judul",
                title,
                "keluaran",
                output,
                "penanggung-jawab",
                CITY,
                "mulai",
                "2027-01",
                "selesai",
                "2027-02");
    }

    private MvcTestResult get(String path) {
        return pages.get()
                .uri("/s/kartamantul/program/" + number + path)
                .with(stage.signedIn("officer"))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post()
                .uri("/s/kartamantul/program/" + number + path)
                .with(stage.signedIn("officer"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
