package id.sekber.site;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What every template may ask: its texts and figures in the reader's language, who looks, and where one is. */
public final class Page {

    private static final ZoneId HOME_ZONE = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final Locale locale;
    private final Figures figures;
    private final @Nullable Actor actor;
    private final String path;
    private final @Nullable String query;
    private final Supplier<Token> token;
    private final IntSupplier unread;
    private final Instant now;

    /** The token against forged forms: name and value of its hidden field. */
    public record Token(String name, String value) {}

    Page(
            MessageSource messages,
            Locale locale,
            @Nullable Actor actor,
            String path,
            @Nullable String query,
            Supplier<Token> token,
            IntSupplier unread,
            Instant now) {
        this.messages = messages;
        this.locale = locale;
        this.figures = new Figures(locale);
        this.actor = actor;
        this.path = path;
        this.query = query;
        this.token = token;
        this.unread = unread;
        this.now = now;
    }

    /** The text of this key. Arguments are written as people read them: money, dates, numbers, nested reasons. */
    public String t(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = written(arguments[i]);
        }
        return messages.getMessage(key, written, locale);
    }

    public String t(Reason reason) {
        return t(reason.key(), reason.arguments().toArray());
    }

    private Object written(Object argument) {
        if (argument instanceof Money money) {
            return figures.money(money);
        } else if (argument instanceof LocalDate date) {
            return figures.date(date);
        } else if (argument instanceof Instant instant) {
            return figures.dateTime(instant, zone());
        } else if (argument instanceof Reason reason) {
            return t(reason);
        } else if (argument instanceof Wording wording) {
            return wording.in(language());
        } else if (argument instanceof Year year) {
            return year.toString();
        } else if (argument instanceof BigDecimal number) {
            return figures.number(number);
        } else if (argument instanceof Integer || argument instanceof Long) {
            return figures.number(((Number) argument).longValue());
        }
        return argument;
    }

    /**
     * A sentence with emphasis: the message may hold {@code [b]..[/b]} and {@code [m]..[/m]} (the mark of what the sentence
     * turns on). Everything else, arguments included, is text.
     */
    public Content rich(String key, Object... arguments) {
        StringOutput escaped = new StringOutput();
        Escape.htmlContent(t(key, arguments), escaped);
        String html = escaped.toString()
                .replace("[b]", "<b>")
                .replace("[/b]", "</b>")
                .replace("[m]", "<mark>")
                .replace("[/m]", "</mark>");
        return output -> output.writeContent(html);
    }

    public Content rich(Reason reason) {
        return rich(reason.key(), reason.arguments().toArray());
    }

    public Figures figures() {
        return figures;
    }

    public String rupiah(Money money) {
        return figures.money(money);
    }

    /** For labels of pictures: billions with two decimals; the unit stands beside. */
    public String billions(Money money) {
        return figures.billions(money);
    }

    public String number(long value) {
        return figures.number(value);
    }

    public String number(BigDecimal value) {
        return figures.number(value);
    }

    public String number(BigDecimal value, int decimals) {
        return figures.number(value, decimals);
    }

    public String date(LocalDate date) {
        return figures.date(date);
    }

    public String dateTime(Instant instant) {
        return figures.dateTime(instant, zone());
    }

    public ZoneId zone() {
        return actor == null || actor.seat() == null
                ? HOME_ZONE
                : ZoneId.of(actor.seat().zone());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    public String language() {
        return locale.getLanguage();
    }

    public boolean english() {
        return language().equals("en");
    }

    /** The same page in the other language, for a sentence that stands in both. */
    public Page inOtherLanguage() {
        return new Page(
                messages, Locale.forLanguageTag(english() ? "id" : "en"), actor, path, query, token, unread, now);
    }

    /** Where the same page is in the other language. */
    public String otherLanguageHref() {
        String other = english() ? "id" : "en";
        String rest =
                query == null ? "" : query.replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
        return path + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + other;
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    public boolean signedIn() {
        return actor != null;
    }

    public boolean seated() {
        return actor != null && actor.seat() != null;
    }

    public Actor.Seat seat() {
        if (actor == null) {
            throw new IllegalStateException("Nobody is signed in on this page.");
        }
        return actor.seatOrRefuse();
    }

    /** Whether the reader has the right that this sentence declares: for showing or leaving out a button. */
    public boolean may(Class<? extends Annotation> sentence) {
        return Rights.may(actor, sentence);
    }

    /** An address in the secretariat one works in. */
    public String in(String pathInSecretariat) {
        return "/s/" + seat().slug() + pathInSecretariat;
    }

    public String path() {
        return path;
    }

    /** Whether this navigation entry is where one is. */
    public boolean isAt(String pathInSecretariat) {
        String entry = in(pathInSecretariat);
        return pathInSecretariat.isEmpty() ? path.equals(entry) : path.equals(entry) || path.startsWith(entry + "/");
    }

    public Token token() {
        return token.get();
    }

    /** How many notices of this secretariat the reader has not read. Asked for each time, so once a page. */
    public int unreadNotices() {
        return unread.getAsInt();
    }

    /** The sections of a secretariat, in their order in the navigation. */
    public List<Section> sections() {
        return Section.ALL;
    }

    /** The section one is in; home when none. */
    public Section section() {
        return Section.ALL.stream()
                .filter(section -> isAt(section.path()))
                .findFirst()
                .orElse(Section.HOME);
    }
}
