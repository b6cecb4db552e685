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
class CasePagesTests {

    private static final String LIBRARY = "/s/kartamantul/kasus";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Test
    void listsTenCasesTheNearestToTheSecretariatFirst() {
        String page = ok(LIBRARY);

        assertThat(page)
                .containsPattern("\\d+ kerja sama antardaerah di 21 negara")
                .contains("kemiripan dengan Kartamantul")
                .contains("acuan")
                .contains("1 sampai 10 dari ");
        assertThat(page.split("name=\"k\"", -1)).hasSize(12);
    }

    @Test
    void narrowsByFacetAndTextAndKeepsThemAsChips() {
        String page = ok(LIBRARY + "?sektor=waste&asal=home&q=tpa");

        assertThat(page).contains("Sektor: Sampah").contains("Asal: Indonesia").contains("Teks: tpa");
        assertThat(page).contains("TPA Sampah Regional Banjarbakula").doesNotContain("Metro Vancouver (");
    }

    @Test
    void countsThatOneFacetLeavesTwentyTwo() {
        assertThat(ok(LIBRARY + "?sektor=waste")).contains(">22 kasus<");
    }

    @Test
    void saysWhenNothingMatches() {
        assertThat(ok(LIBRARY + "?q=atlantis"))
                .contains("Tidak ada kasus yang cocok")
                .contains("Lihat semua kasus");
    }

    @Test
    void showsScriptTextAsText() {
        String page = ok(LIBRARY + "?q=%3Cscript%3Ealert(1)%3C/script%3E&sektor=%3Cscript%3E&acuan=%3Cscript%3E");

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page).contains("tidak dikenal dan diabaikan").contains("tidak ada di perpustakaan");
    }

    @Test
    void refusesASearchTextThatIsTooLong() {
        MvcTestResult result = get(LIBRARY + "?q=" + "x".repeat(201));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(result).bodyText().contains("201 huruf; paling banyak 200").contains("value=\"" + "x".repeat(201));
    }

    @Test
    void ordersByTheNearnessToAnyCase() {
        String page = ok(LIBRARY + "?acuan=hofor-copenhagen");

        assertThat(page.indexOf("/kasus/hofor-copenhagen\"")).isPositive();
        assertThat(page).contains("kemiripan dengan HOFOR");
    }

    @Test
    void writesTheSameListAsAFile() {
        MvcTestResult result = get(LIBRARY + ".csv?sektor=waste");

        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
        assertThat(result)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values).singleElement().asString().contains("kasus.csv"));
        assertThat(result)
                .bodyText()
                .startsWith("id,name_id,")
                .satisfies(text -> assertThat(text.lines()).hasSize(23));
    }

    @Test
    void showsACaseWithItsLifeSourcesAndScores() {
        String page = ok(LIBRARY + "/sekber-kartamantul");

        assertThat(page)
                .contains("Daerah Istimewa Yogyakarta, Jawa")
                .contains("Garis waktu Sekretariat Bersama Kartamantul")
                .contains("Piyungan ditutup")
                .contains("Penilaian satu analis")
                .contains("Buletin Kartamantul, edition III")
                .contains("9 dari 9 sumber dibaca")
                .contains("Belum diketahui");
    }

    @Test
    void tellsACaseInEnglish() {
        assertThat(ok(LIBRARY + "/sekber-kartamantul?lang=en"))
                .contains("Piyungan is closed")
                .contains("The judgement of one analyst");
    }

    @Test
    void knowsNoOtherCases() {
        assertThat(get(LIBRARY + "/atlantis")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void putsTheSecretariatBesideTwoCases() {
        String page = ok(LIBRARY + "/banding?k=sekretariat&k=banjarbakula&k=grande-abc-consortium");

        assertThat(page)
                .contains("profil sekretariat ini")
                .contains("TPA Sampah Regional Banjarbakula")
                .contains("Konsorsium Antarkota Grande ABC")
                .contains("Beda")
                .contains("Sama");
    }

    @Test
    void saysWhyAComparisonCannotBeShown() {
        refused("/banding", "0 kasus; perbandingan memerlukan sedikitnya 2");
        refused("/banding?k=banjarbakula", "1 kasus; perbandingan memerlukan sedikitnya 2");
        refused("/banding?k=banjarbakula&k=banjarbakula", "1 kasus; perbandingan memerlukan sedikitnya 2");
        refused("/banding?k=banjarbakula&k=atlantis", "atlantis\" tidak ada di perpustakaan");
        refused(
                "/banding?k=sekretariat&k=banjarbakula&k=golekpawon&k=pawonsari&k=sarbagita&k=mmda-manila&k=kedungsepur",
                "7 kasus; paling banyak 6");
    }

    @Test
    void isReadByEveryRoleOfTheSecretariatAndNobodyElse() {
        assertThat(pages.get().uri(LIBRARY).with(stage.signedIn("partner"))).hasStatusOk();
        assertThat(pages.get().uri("/s/other/kasus").with(stage.signedIn("officer")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void refused(String path, String words) {
        MvcTestResult result = get(LIBRARY + path);
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(result).bodyText().contains(words);
    }

    private String ok(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private MvcTestResult get(String address) {
        return pages.get()
                .uri(java.net.URI.create(address))
                .with(stage.signedIn("officer"))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
