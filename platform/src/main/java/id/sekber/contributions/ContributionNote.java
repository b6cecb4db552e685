package id.sekber.contributions;

import id.sekber.costsharing.AdoptedSharing;
import id.sekber.documents.Ending;
import id.sekber.documents.Language;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.Margins;
import id.sekber.documents.Opening;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Section;
import id.sekber.documents.Section.Passage;
import id.sekber.documents.Signature;
import id.sekber.documents.Table;
import id.sekber.documents.Table.Column;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes the note by which a member is asked for an instalment: what for, by which decision, how much, until when. */
final class ContributionNote {

    private final Levy levy;
    private final Due due;
    private final AdoptedSharing sharing;
    private final String secretariat;
    private final MessageSource messages;
    private final Locale locale;
    private final Figures figures;

    ContributionNote(
            Levy levy, Due due, AdoptedSharing sharing, String secretariat, MessageSource messages, Locale locale) {
        this.levy = levy;
        this.due = due;
        this.sharing = sharing;
        this.secretariat = secretariat;
        this.messages = messages;
        this.locale = locale;
        this.figures = new Figures(locale);
    }

    LegalDocument document() {
        LocalDate sent = due.sentOn();
        String note = due.note();
        String number = note == null ? t("contributions.note.draft") : note;
        return new LegalDocument(
                locale.getLanguage().equals("en") ? Language.ENGLISH : Language.INDONESIAN,
                new Opening(
                        List.of(
                                t("contributions.note.title").toUpperCase(locale),
                                t("contributions.note.number", number),
                                secretariat.toUpperCase(locale)),
                        List.of(),
                        List.of(Paragraph.of(t(
                                "contributions.note.to",
                                due.memberName(),
                                sent == null ? t("contributions.note.unsent") : figures.date(sent)))),
                        List.of(),
                        List.of()),
                List.of(new Section(
                        t("contributions.note.demand"),
                        List.of(
                                Passage.of(
                                        t("contributions.note.what"),
                                        Paragraph.of(t(
                                                "contributions.note.sentence",
                                                due.memberName(),
                                                figures.money(due.amount()),
                                                figures.date(due.on()),
                                                Integer.toString(due.instalment()),
                                                Integer.toString(levy.instalments()),
                                                levy.programme() + " " + levy.programmeTitle(),
                                                Integer.toString(levy.year())))),
                                Passage.of(t("contributions.note.basis"), basis(), shares())))),
                new Ending(List.of(), List.of(new Signature(t("contributions.note.treasurer"), secretariat, ""))),
                new Margins(note == null ? t("contributions.note.draft") : "", number + ", " + secretariat));
    }

    private Paragraph basis() {
        return Paragraph.of(t(
                "contributions.note.decision",
                levy.decision(),
                figures.date(sharing.decidedOn()),
                t(sharing.key()),
                figures.money(sharing.joint())));
    }

    private Table shares() {
        return Table.of(
                        t("contributions.note.shares"),
                        List.of(
                                Column.words(t("contributions.member"), 4),
                                Column.figures(t("contributions.note.share"), 2),
                                Column.figures(t("contributions.note.year"), 3)),
                        sharing.parts().stream()
                                .map(part -> List.of(
                                        part.name(), figures.percent(part.share(), 2), figures.money(part.amount())))
                                .toList())
                .totalling(t("contributions.sum"), figures.percent(BigDecimal.ONE, 0), figures.money(sharing.joint()));
    }

    private String t(Reason reason) {
        return messages.getMessage(reason.key(), reason.arguments().toArray(), locale);
    }

    private String t(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
