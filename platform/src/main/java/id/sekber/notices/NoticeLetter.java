package id.sekber.notices;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.sekber.accounts.Actor;
import id.sekber.delivery.Letter;
import id.sekber.delivery.PublicAddress;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes notices as a letter in the reader's language, as text and as a page. Its subject line says how many there are and from
 * where, since it is seen on the way; its words say what their reader may read.
 */
@Component
public class NoticeLetter {

    /** More make a letter that nobody reads; the page has the rest. */
    static final int MOST_LINES = 40;

    /** One notice as its reader reads it. */
    public record Line(
            String what,
            String context,
            String why,
            @Nullable String due,
            String address) {}

    /** What the template of the page is given. */
    public record Page(
            String language,
            String title,
            String greeting,
            List<Line> lines,
            @Nullable String more,
            String all,
            String allAddress,
            String foot,
            String choose,
            String chooseAddress) {}

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Bilingual bilingual;
    private final PublicAddress address;

    NoticeLetter(Bilingual bilingual, PublicAddress address) {
        this.bilingual = bilingual;
        this.address = address;
    }

    Letter of(Actor reader, String language, List<GivenNotice> notices) {
        Actor.Seat seat = reader.seatOrRefuse();
        ReasonWords words = bilingual.in(language);
        String secretariat = address.of("/s/" + seat.slug());
        List<Line> lines = notices.stream()
                .limit(MOST_LINES)
                .map(notice -> line(notice, language, words, secretariat))
                .toList();
        int rest = notices.size() - lines.size();
        Page page = new Page(
                language,
                words.of(Reason.of("notices.letter.about", notices.size(), seat.secretariatName())),
                words.of(Reason.of("notices.letter.greeting", reader.name(), seat.secretariatName())),
                lines,
                rest == 0 ? null : words.of(Reason.of("notices.letter.more", rest)),
                words.of("notices.letter.all"),
                secretariat + "/pemberitahuan",
                words.of("notices.letter.foot"),
                words.of("notices.letter.choose"),
                address.of("/akun/pemberitahuan"));
        return new Letter(page.title(), text(page), html(page));
    }

    /** As short as a telephone likes it: how many, from where, and where to read them. */
    Letter brief(Actor reader, String language, int notices) {
        Actor.Seat seat = reader.seatOrRefuse();
        String about = bilingual.in(language).of(Reason.of("notices.letter.about", notices, seat.secretariatName()));
        return new Letter(about, about + "\n" + address.of("/s/" + seat.slug() + "/pemberitahuan"), "");
    }

    private static Line line(GivenNotice notice, String language, ReasonWords words, String secretariat) {
        return new Line(
                notice.what().in(language),
                notice.context().in(language),
                words.of(Reason.of(notice.reasonKey(), notice.days())),
                notice.due() == null ? null : words.of(Reason.of("notices.letter.due", notice.due())),
                secretariat + notice.path());
    }

    private static String text(Page page) {
        List<String> parts = new ArrayList<>();
        parts.add(page.greeting());
        for (Line line : page.lines()) {
            List<String> rows = new ArrayList<>(List.of("* " + line.what(), "  " + line.context(), "  " + line.why()));
            if (line.due() != null) {
                rows.add("  " + line.due());
            }
            rows.add("  " + line.address());
            parts.add(String.join("\n", rows));
        }
        if (page.more() != null) {
            parts.add(page.more());
        }
        parts.add(page.all() + "\n" + page.allAddress());
        parts.add("-- \n" + page.foot() + "\n" + page.choose() + ": " + page.chooseAddress());
        return String.join("\n\n", parts) + "\n";
    }

    private String html(Page page) {
        StringOutput output = new StringOutput();
        templates.render("notices/letter.jte", Map.of("letter", page), output);
        return output.toString();
    }
}
