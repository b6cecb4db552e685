package id.sekber.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class CodeAgainPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Cases shared;

    @Test
    void theSecondCoderSeesNoFirstCode() {
        String page = page("/mebidangro/kode-kedua", "technical");

        assertThat(page).contains("Kode kedua").contains("Status").contains("name=\"model\"");
        assertThat(page)
                .doesNotContain(
                        shared.find("mebidangro").orElseThrow().summary().indonesian());
        assertThat(page).doesNotContain("checked").doesNotContain("value=\"coordination_forum\" selected");
    }

    @Test
    void codersWhoDifferSettleWithAReasonAndTheSharedLibraryStaysAsItIs() {
        assertThat(Typing.nothing()
                        .with("model", "joint_secretariat")
                        .with("rule", "consensus")
                        .with("members", "4")
                        .to("/cekungan-bandung/kode-kedua", "technical", stage, pages))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("/cekungan-bandung/beda", "officer")).contains("Sepakati: Bentuk");

        MvcTestResult withoutReason = settle("joint_secretariat", "", "0");
        assertThat(withoutReason).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Typing.body(withoutReason)).contains("Alasan belum diisi");
        assertThat(settle("joint_secretariat", "Peraturan Gubernur 86/2020", "0"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(page("/cekungan-bandung/beda", "officer")).contains("Peraturan Gubernur 86/2020");
        assertThat(page("/cekungan-bandung", "officer"))
                .contains("Sekretariat bersama")
                .contains("1 sudah disepakati");
        assertThat(shared.find("cekungan-bandung").orElseThrow().coding().model())
                .isEqualTo(OrganisingModel.COOPERATION_BODY);

        MvcTestResult second = settle("cooperation_body", "Saya belum melihat yang lain", "0");
        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(Typing.body(second))
                .contains("Orang lain mencatat kesepakatan")
                .contains("Saya belum melihat yang lain")
                .contains("name=\"versi\" value=\"1\"");
    }

    private MvcTestResult settle(String code, String reason, String version) {
        return Typing.nothing()
                .with("butir", "model")
                .with("model", code)
                .with("alasan-model", reason)
                .with("versi", version)
                .to("/cekungan-bandung/beda", "officer", stage, pages);
    }

    @Test
    void nobodyCodesTheSameCaseTwice() {
        Typing codes = Typing.nothing().with("model", "coordination_forum");
        assertThat(codes.to("/kedungsepur/kode-kedua", "liaison.city", stage, pages))
                .hasStatus(HttpStatus.FOUND);
        MvcTestResult again = codes.to("/kedungsepur/kode-kedua", "liaison.city", stage, pages);

        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Typing.body(again)).contains("Anda sudah mengode kasus ini");
    }

    @Test
    void theFirstCoderOfAnOwnCaseIsNoSecondOneAndASettledCodeIsWrittenIntoIt() {
        MvcTestResult added = Typing.aCase("Kode Ganda Uji").to("/baru", "officer", stage, pages);
        String address = Typing.address(added);
        String path = "/" + address.substring(address.lastIndexOf('/') + 1);

        assertThat(Typing.body(Typing.nothing()
                        .with("model", "amalgamation")
                        .to(path + "/kode-kedua", "officer", stage, pages)))
                .contains("Anda sendiri yang terakhir mengode");
        assertThat(Typing.nothing()
                        .with("members", "4")
                        .with("economic_society", "none")
                        .to(path + "/kode-kedua", "technical", stage, pages))
                .hasStatus(HttpStatus.FOUND);
        assertThat(Typing.nothing()
                        .with("butir", "members")
                        .with("members", "4")
                        .with("alasan-members", "Lampiran nota kesepakatan")
                        .to(path + "/beda", "technical", stage, pages))
                .hasStatus(HttpStatus.FOUND);

        assertThat(page(path + "/ubah", "officer")).contains("value=\"4\"").contains("name=\"versi\" value=\"2\"");
    }

    @Test
    void tellsTheAgreementItemByItem() {
        Typing.nothing()
                .with("model", "metropolitan_authority")
                .with("sectors", "transport", "waste")
                .to("/mmda-manila/kode-kedua", "liaison.bantul", stage, pages);

        assertThat(page("/kesepakatan", "partner"))
                .contains("Alfa rata-rata")
                .contains("Otoritas Pembangunan Metropolitan Manila")
                .contains("Krippendorff");
    }

    private String page(String path, String part) {
        MvcTestResult result = pages.get()
                .uri("/s/kartamantul/kasus" + path)
                .with(stage.signedIn(part))
                .exchange();
        assertThat(result).hasStatusOk();
        return Typing.body(result);
    }
}
