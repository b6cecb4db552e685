package id.sekber.cases;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sekber.Stage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What someone types into the coding form, and sends. */
final class Typing {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    static Typing aCase(String name) {
        return new Typing()
                .with("name_id", name)
                .with("country", "ID")
                .with("region_id", "Jawa Tengah")
                .with("founded", "2010")
                .with("summary_id", "Tiga kabupaten berbagi jalan perbatasan.")
                .with("model", "coordination_forum")
                .with("sectors", "roads", "tourism")
                .with("members", "3")
                .with("economic_society", "none")
                .with("civil_society", "consulted")
                .with("service_delivery", "0.4")
                .with("durability", "0.6")
                .with("equity_between_members", "0.6")
                .with("financial_sustainability", "0.2")
                .with("score_reason_id", "Rapat teratur, belum ada anggaran bersama.")
                .with("turning_points-year", "2010", "")
                .with("turning_points-event_id", "Nota kesepakatan ditandatangani", "")
                .with("sources-title", "Laporan tahunan", "")
                .with("sources-year", "2012", "")
                .with("sources-address", "https://contoh.example/laporan", "")
                .with("sources-seen", "yes", "no")
                .with("confidence", "low")
                .with("coding_note_id", "Dikode dari satu laporan.");
    }

    static Typing nothing() {
        return new Typing();
    }

    Typing with(String field, String... values) {
        fields.put(field, values);
        return this;
    }

    MvcTestResult to(String path, String part, Stage stage, MockMvcTester pages) {
        var request = pages.post()
                .uri("/s/kartamantul/kasus" + path)
                .with(stage.signedIn(part))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Where the answer leads. */
    static String address(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
