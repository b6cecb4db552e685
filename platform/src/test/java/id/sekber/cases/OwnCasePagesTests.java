package id.sekber.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Outcome;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class OwnCasePagesTests {

    private static final String LIBRARY = "/s/kartamantul/kasus";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Cases shared;

    @Test
    void everySharedCaseFitsTheGrid() {
        for (Case known : shared.all()) {
            assertThat(CaseReader.read(known.id(), CaseForm.of(known, 0)))
                    .as(known.id())
                    .isEqualTo(Outcome.done(known));
        }
    }

    @Test
    void anAddedCaseStandsInTheLibraryMarkedAsOwn() {
        String id = added("Pasar Perbatasan Uji");

        assertThat(page("/" + id))
                .contains("Kasus sekretariat ini")
                .contains("Nota kesepakatan ditandatangani")
                .contains("1 dari 1 sumber dibaca");
        assertThat(page("?q=pasar%20perbatasan%20uji"))
                .contains("Kasus sekretariat ini")
                .contains("/kasus/" + id);
        assertThat(page("/banding?k=" + id + "&k=kedungsepur")).contains("Pasar Perbatasan Uji");
        assertThat(page("?acuan=" + id)).contains("kemiripan dengan Pasar Perbatasan Uji");
    }

    @Test
    void aCaseWithFaultsComesBackWithAllThatWasTyped() {
        MvcTestResult result = Typing.aCase("")
                .with("members", "tiga")
                .with("sources-address", "laporan.pdf", "")
                .to("/baru", "officer", stage, pages);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Typing.body(result))
                .contains("Nama (Indonesia) belum diisi")
                .contains("\"tiga\" bukan bilangan bulat")
                .contains("\"laporan.pdf\" bukan alamat web")
                .contains("value=\"tiga\"")
                .contains("value=\"laporan.pdf\"")
                .contains("href=\"#f-members\"")
                .contains("id=\"f-members\"");
    }

    @Test
    void theSecondOfTwoWhoSaveSeesBothTexts() {
        String id = added("Dua Penyunting Uji");

        assertThat(Typing.aCase("Dua Penyunting Uji")
                        .with("members", "5")
                        .with("versi", "1")
                        .to("/" + id + "/ubah", "officer", stage, pages))
                .hasStatus(HttpStatus.FOUND);
        MvcTestResult second = Typing.aCase("Dua Penyunting Uji")
                .with("members", "7")
                .with("versi", "1")
                .to("/" + id + "/ubah", "technical", stage, pages);

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(Typing.body(second))
                .contains("Orang lain menyimpan lebih dahulu")
                .contains("Manajer kantor sekretariat")
                .contains(">5</td>")
                .contains("value=\"7\"")
                .contains("name=\"versi\" value=\"2\"");
        assertThat(Typing.aCase("Dua Penyunting Uji")
                        .with("members", "7")
                        .with("versi", "2")
                        .to("/" + id + "/ubah", "technical", stage, pages))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void anArchivedCaseLeavesTheShelfAndCanComeBack() {
        String id = added("Kasus Arsip Uji");

        assertThat(Typing.nothing().with("versi", "1").to("/" + id + "/arsip", "officer", stage, pages))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/arsip")).contains("Kasus Arsip Uji");
        assertThat(Typing.aCase("Kasus Arsip Uji").with("versi", "2").to("/" + id + "/ubah", "officer", stage, pages))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Typing.nothing().with("versi", "1").to("/" + id + "/pulihkan", "officer", stage, pages))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(Typing.nothing().with("versi", "2").to("/" + id + "/pulihkan", "officer", stage, pages))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/" + id)).hasStatusOk();
    }

    @Test
    void aSecondCaseOfTheSameNameGetsItsOwnKey() {
        assertThat(added("Nama Kembar Uji")).isNotEqualTo(added("Nama Kembar Uji"));
        assertThat(added("Sarbagita")).isEqualTo("sarbagita-2");
    }

    @Test
    void anotherSecretariatDoesNotSeeIt() {
        String id = added("Rahasia Kartamantul Uji");
        Actor stranger = stage.officerOf("kasus-uji", "kasus.lain@uji.example", List.of("35.78", "35.25"));

        assertThat(pages.get().uri("/s/kasus-uji/kasus/" + id).with(stage.signedIn(stranger)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Typing.body(pages.get()
                        .uri("/s/kasus-uji/kasus")
                        .with(stage.signedIn(stranger))
                        .exchange()))
                .contains("48 kerja sama");
    }

    @Test
    void onlyThoseWithTheRightMayAdd() {
        assertThat(Typing.aCase("Tanpa Hak").to("/baru", "partner", stage, pages))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Typing.body(
                        pages.get().uri(LIBRARY).with(stage.signedIn("partner")).exchange()))
                .doesNotContain("Tambah kasus");
    }

    private String added(String name) {
        MvcTestResult result = Typing.aCase(name).to("/baru", "officer", stage, pages);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        String address = Typing.address(result);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String page(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatusOk();
        return Typing.body(result);
    }

    private MvcTestResult get(String path) {
        return pages.get()
                .uri(URI.create(LIBRARY + path))
                .with(stage.signedIn("officer"))
                .exchange();
    }
}
