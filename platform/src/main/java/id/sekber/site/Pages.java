package id.sekber.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.notices.UnreadNotices;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Renders the precompiled templates: a view name is the path of its template, and every template gets its {@link Page}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Pages implements ViewResolver {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource messages;
    private final UnreadNotices notices;
    private final Clock clock;

    Pages(MessageSource messages, UnreadNotices notices, Clock clock) {
        this.messages = messages;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:")) {
            return null;
        }
        return new TemplateView(name + ".jte");
    }

    private final class TemplateView implements View {

        private final String template;

        TemplateView(String template) {
            this.template = template;
        }

        /** Stated, because Spring's choice among view resolvers passes over a view that does not say. */
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Pages.this.render(template, model, request, response);
        }
    }

    private void render(
            String template, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
        parameters.keySet().removeIf(key -> key.startsWith("org.springframework."));
        parameters.put("page", page(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Page page(HttpServletRequest request) {
        Actor actor = CurrentActor.find().orElse(null);
        return new Page(
                messages,
                RequestContextUtils.getLocale(request),
                actor,
                path(request),
                request.getQueryString(),
                () -> token(request),
                () -> actor == null || actor.seat() == null ? 0 : notices.of(actor),
                clock.instant());
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getDispatcherType() == DispatcherType.ERROR
                ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : null;
        return original == null ? request.getRequestURI() : original.toString();
    }

    private static Page.Token token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? new Page.Token("_csrf", "") : new Page.Token(token.getParameterName(), token.getToken());
    }
}
