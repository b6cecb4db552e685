package id.sekber.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;

class InterruptedFormsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/s/kartamantul/tantangan/baru");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void keepWhatWasTypedWithoutTheToken() throws IOException {
        request.addParameter("_csrf", "x");
        request.addParameter("judul", "Banjir");
        request.addParameter("versi", "0");
        request.addParameter("terdampak-34.71", "3");

        interrupt();

        InterruptedForms.Kept kept = InterruptedForms.kept(session()).orElseThrow();
        assertThat(kept.fields())
                .extracting(InterruptedForms.Field::name)
                .containsExactlyInAnyOrder("judul", "versi", "terdampak-34.71");
        assertThat(kept.fields())
                .filteredOn(InterruptedForms.Field::filled)
                .extracting(InterruptedForms.Field::inWords)
                .containsExactlyInAnyOrder("Judul", "Terdampak 34.71");
    }

    @Test
    void keepNoPassword() throws IOException {
        request.addParameter("lama", "rahasia");
        request.addParameter("sandi", "rahasia baru");

        interrupt();

        assertThat(request.getSession(false)).isNull();
        assertThat(response.getRedirectedUrl()).isEqualTo("/masuk?berakhir");
    }

    @Test
    void keepNothingTooLong() throws IOException {
        request.addParameter("cerita", "x".repeat(400_001));

        interrupt();

        assertThat(request.getSession(false)).isNull();
    }

    private void interrupt() throws IOException {
        new InterruptedForms().commence(request, response, new InsufficientAuthenticationException("ended"));
    }

    private HttpSession session() {
        return Objects.requireNonNull(request.getSession(false));
    }
}
