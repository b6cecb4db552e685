package id.sekber.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.programmes.ProgrammeForm;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class ChoicePagesTests {

    private static final String LIST = "/s/kartamantul/program/portofolio";
    private static final String FIRST = "P-2026-001";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Stage stage;

    @Autowired
    Programmes programmes;

    private @Nullable String second;

    @Test
    void membersValueInPrivateAndReleaseForAll() {
        String choice = opened("Anggaran 2027");
        String second = second();

        assertThat(send(
                        "liaison.city",
                        choice + "/nilai",
                        Map.of(
                                "poin-" + FIRST,
                                "7",
                                "poin-" + second,
                                "2",
                                "alasan",
                                "Batas rahasia kota",
                                "aksi",
                                "simpan")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("liaison.city", choice)).contains("Batas rahasia kota");
        assertThat(page("liaison.bantul", choice)).doesNotContain("Batas rahasia kota");
        assertThat(page("officer", choice))
                .doesNotContain("Batas rahasia kota")
                .contains("Belum ada nilai yang dirilis");
        assertThat(page("liaison.city", "/s/kartamantul")).contains("Nilai program: Anggaran 2027");

        assertThat(send(
                        "steering.city",
                        choice + "/nilai",
                        Map.of(
                                "versi",
                                "0",
                                "poin-" + FIRST,
                                "7",
                                "poin-" + second,
                                "2",
                                "alasan",
                                "Untuk semua",
                                "aksi",
                                "rilis")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("officer", choice))
                .contains("Untuk semua", "Bagian sama", "Poin terbanyak per rupiah", "baru 1 dari 3 anggota");
        assertThat(send(
                        "liaison.city",
                        choice + "/nilai",
                        Map.of("versi", "1", "poin-" + FIRST, "1", "poin-" + second, "1", "aksi", "simpan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("steering.city", choice + "/tarik", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(page("officer", choice)).doesNotContain("Untuk semua");
    }

    @Test
    void theSecondOfTwoWhoWriteForOneMemberSeesBoth() {
        String choice = opened("Anggaran 2028");
        String second = second();
        assertThat(send(
                        "liaison.sleman",
                        choice + "/nilai",
                        Map.of("poin-" + FIRST, "9", "poin-" + second, "1", "aksi", "simpan")))
                .hasStatus(HttpStatus.FOUND);

        MvcTestResult late = send(
                "steering.sleman",
                choice + "/nilai",
                Map.of("poin-" + FIRST, "3", "poin-" + second, "4", "aksi", "simpan"));

        assertThat(late).hasStatus(HttpStatus.CONFLICT).bodyText().contains("<dd>9</dd>", "value=\"3\"");
    }

    @Test
    void badInputComesBackAsTypedWithItsReasons() {
        assertThat(send(
                        "officer",
                        LIST + "/baru",
                        Map.of("judul", " ", "tahun", "27", "anggaran", "-5", "biaya-" + FIRST, "banyak")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Judul belum diisi",
                        "\"27\" bukan tahun anggaran: isi tahun 2000 sampai 2100",
                        "bukan biaya",
                        "value=\"banyak\"",
                        "Baru 1 program berbiaya");
        String choice = opened("Anggaran 2029");
        assertThat(send(
                        "liaison.city",
                        choice + "/nilai",
                        Map.of("poin-" + FIRST, "11", "poin-" + second(), "", "aksi", "simpan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("bilangan bulat 0 sampai 10", "value=\"11\"");
    }

    @Test
    void onlyStaffOpensAndOnlyMembersValue() {
        String choice = opened("Anggaran 2030");

        assertThat(send("liaison.city", LIST + "/baru", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", choice + "/nilai", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("liaison.city", choice + "/nilai", Map.of("aksi", "rilis")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("officer", choice + "/tutup", Map.of("versi", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Belum ada anggota yang merilis");
    }

    private String opened(String title) {
        Map<String, String> fields =
                new HashMap<>(Map.of("judul", title, "tahun", "2027", "anggaran", "9.000.000.000"));
        fields.put("biaya-" + FIRST, "4.500.000.000");
        fields.put("biaya-" + second(), "3 miliar");
        MvcTestResult result = send("officer", LIST + "/baru", fields);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** A programme beside that of the demonstration. */
    private String second() {
        if (second == null) {
            second = stage.as("officer", actor -> {
                Outcome<String> planned = programmes.plan(
                        actor,
                        new ProgrammeForm(
                                "Bank sampah bersama",
                                "T-2026-001",
                                "Mengurangi sampah.",
                                "Sampah berkurang.",
                                "",
                                List.of("34.71", "34.04"),
                                0));
                assertThat(planned).isInstanceOf(Outcome.Done.class);
                return ((Outcome.Done<String>) planned).value();
            });
        }
        return second;
    }

    private String page(String part, String address) {
        MvcTestResult result =
                pages.get().uri(address).with(stage.signedIn(part)).exchange();
        assertThat(result).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String part, String address, Map<String, String> fields) {
        var request = pages.post().uri(address).with(stage.signedIn(part)).with(csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
