package id.sekber.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in an office: two people at one record, a session that ended, a file that is too large, text that bites. */
class MishapJourney extends InABrowser {

    private static final String SCRIPT = "\"><script>window.bitten=true</script><img src=x onerror=window.bitten=true>";
    private static final int THIRTY_MEGABYTES = 30 * 1024 * 1024;

    @ParameterizedTest
    @EnumSource
    void theSecondOfTwoEditorsSeesBothTextsAndLosesNone(Screen screen) {
        try (Someone officer = Someone.signedIn(browser, screen, "officer");
                Someone technical = Someone.signedIn(browser, screen, "technical")) {
            officer.opens("/program/P-2026-001/ubah");
            technical.opens("/program/P-2026-001/ubah");
            officer.fills("Tujuan", "Tulisan staf " + screen);
            officer.presses("Simpan");
            technical.fills("Tujuan", "Tulisan tim teknis " + screen);
            technical.presses("Simpan");
            technical.seesHeading("Orang lain menyimpan lebih dahulu");
            technical.sees("Tulisan staf " + screen);
            technical.findsThePageInOrder("dua-penyunting");
            technical.presses("Simpan");
            technical.sees("Tulisan tim teknis " + screen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedWhenTheSessionEndedIsSentAfterSignIn(Screen screen) {
        String title = "Sesi berakhir " + screen;
        try (Someone officer = Someone.signedIn(browser, screen, "officer")) {
            officer.opens("/tantangan/baru");
            officer.fills("Judul", title);
            officer.fills("Cerita", "Ditulis sebelum makan siang.");
            officer.chooses("Kota Yogyakarta", "Berat");
            officer.isSignedOutMeanwhile();
            officer.presses("Simpan");
            officer.sees("Sesi Anda telah berakhir");
            officer.signsIn("officer");
            officer.sees("Ditulis sebelum makan siang.");
            officer.findsThePageInOrder("sesi-berakhir");
            officer.presses("Kirim lagi");
            officer.seesHeading(title);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tantangan/baru",
                "/program/P-2026-001/ubah",
                "/program/P-2026-001/bagi-biaya/lembar",
                "/program/P-2026-001/bagi-biaya/kunci",
                "/kelembagaan/ubah",
                "/anggota"
            })
    void aScriptTypedIntoEveryFieldIsText(String path) {
        try (Someone officer = Someone.signedIn(browser, Screen.WIDE, "officer")) {
            officer.opens(path);
            assertThat(officer.fillsEveryField(SCRIPT)).as("fields of %s", path).isPositive();
            officer.page().locator("main form[method=post] button").last().click();
            officer.page().waitForLoadState();
            assertThat(officer.page().evaluate("window.bitten === undefined")).isEqualTo(true);
            assertThat(officer.page().locator("main script, main img").count()).isZero();
        }
    }

    @Test
    void anUploadOfThirtyMegabytesIsRefusedInWords() {
        try (Someone officer = Someone.signedIn(browser, Screen.WIDE, "officer")) {
            officer.opens("/tantangan/baru");
            String address = officer.page().url();
            APIResponse file = officer.page()
                    .request()
                    .post(
                            address,
                            RequestOptions.create()
                                    .setMultipart(FormData.create()
                                            .set(
                                                    "bukti",
                                                    new FilePayload(
                                                            "bukti.pdf",
                                                            "application/pdf",
                                                            new byte[THIRTY_MEGABYTES]))));
            assertThat(file.status()).isEqualTo(413);
            assertThat(file.text()).contains("terlalu besar").doesNotContain("Exception");
            APIResponse text = officer.page()
                    .request()
                    .post(
                            address,
                            RequestOptions.create()
                                    .setForm(FormData.create().set("cerita", "x".repeat(THIRTY_MEGABYTES))));
            assertThat(text.status()).isEqualTo(413);
            assertThat(text.text()).contains("terlalu besar").doesNotContain("Exception");
        }
    }
}
