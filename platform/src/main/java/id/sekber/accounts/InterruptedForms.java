package id.sekber.accounts;

import id.sekber.vocabulary.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Keeps what someone typed when their session had ended before they sent it: the form waits in the fresh session of the
 * same browser, and after sign-in it is shown and may be sent again.
 */
@Component
class InterruptedForms implements AuthenticationEntryPoint {

    /** More than any form of ours holds; an upload is not kept. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final String KEPT = "interrupted-form";

    /**
     * Fields that hold a password, and the mark of a form that is anonymous: such a form is not kept, since it would be
     * shown, and lie beside the name of who signs in next.
     */
    private static final Set<String> SECRETS = Set.of("lama", "sandi", "ulangi", "rahasia");

    record Field(String name, String value) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        /** Something that a person can have typed or chosen. */
        boolean filled() {
            return !name.isEmpty() && !value.isBlank() && !name.equals(Typed.VERSION);
        }

        /** The label is not sent with a form; our names of fields are Indonesian words and can be read in its place. */
        String inWords() {
            String words = name.replace('-', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    record Kept(String action, ArrayList<Field> fields) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if ("POST".equals(request.getMethod())) {
            keep(request);
            response.sendRedirect("/masuk?berakhir");
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String target = request.getRequestURI() + query;
            response.sendRedirect(
                    "/".equals(target)
                            ? "/masuk"
                            : "/masuk?tujuan=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        }
    }

    private static void keep(HttpServletRequest request) {
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("_csrf"))
                .flatMap(parameter -> java.util.Arrays.stream(parameter.getValue())
                        .map(value -> new Field(parameter.getKey(), value)))
                .toList();
        int characters = fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
        boolean secret = fields.stream().map(Field::name).anyMatch(SECRETS::contains);
        if (!secret && !fields.isEmpty() && characters <= MOST_CHARACTERS) {
            request.getSession().setAttribute(KEPT, new Kept(request.getRequestURI(), new ArrayList<>(fields)));
        }
    }

    static Optional<Kept> kept(HttpSession session) {
        return Optional.ofNullable((Kept) session.getAttribute(KEPT));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }
}
