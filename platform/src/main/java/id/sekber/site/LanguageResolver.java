package id.sekber.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Indonesian, unless the address ({@code ?lang=en}) or the cookie that remembers it says English. */
class LanguageResolver implements LocaleResolver, HandlerInterceptor {

    static final String COOKIE = "bahasa";
    private static final Locale INDONESIAN = new Locale("id", "ID");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([^&]*)");
    private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 3600;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = asked(request);
        if (asked == null) {
            Cookie cookie = WebUtils.getCookie(request, COOKIE);
            asked = cookie == null ? "id" : cookie.getValue();
        }
        return "en".equals(asked) ? ENGLISH : INDONESIAN;
    }

    /** From the address alone: the body of a request may be what is wrong with it, and reading it again would fail again. */
    private static @Nullable String asked(HttpServletRequest request) {
        Matcher asked = ASKED.matcher(request.getQueryString() == null ? "" : request.getQueryString());
        return asked.find() ? asked.group(1) : null;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (asked(request) != null) {
            setLocale(request, response, resolveLocale(request));
        }
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null) {
            Cookie cookie =
                    new Cookie(COOKIE, locale != null && locale.getLanguage().equals("en") ? "en" : "id");
            cookie.setPath("/");
            cookie.setMaxAge(ONE_YEAR_IN_SECONDS);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
