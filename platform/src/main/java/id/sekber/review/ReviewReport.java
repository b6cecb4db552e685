package id.sekber.review;

import id.sekber.cases.Dimension;
import id.sekber.cases.Near;
import id.sekber.documents.Article;
import id.sekber.documents.Ending;
import id.sekber.documents.Item;
import id.sekber.documents.Language;
import id.sekber.documents.LegalDocument;
import id.sekber.documents.Margins;
import id.sekber.documents.Opening;
import id.sekber.documents.Paragraph;
import id.sekber.documents.Part;
import id.sekber.documents.Section;
import id.sekber.documents.Section.Passage;
import id.sekber.documents.Table;
import id.sekber.documents.Table.Column;
import id.sekber.institution.Group;
import id.sekber.institution.InstitutionProfile;
import id.sekber.institution.Option;
import id.sekber.institution.Setup;
import id.sekber.vocabulary.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Writes a review as a report: a chapter for each dimension, then the plan of reform. */
final class ReviewReport {

    private static final int NEAREST = 3;

    private final Review review;
    private final InstitutionProfile.View profile;
    private final String secretariat;
    private final MessageSource messages;
    private final Locale locale;
    private final Figures figures;

    ReviewReport(
            Review review, InstitutionProfile.View profile, String secretariat, MessageSource messages, Locale locale) {
        this.review = review;
        this.profile = profile;
        this.secretariat = secretariat;
        this.messages = messages;
        this.locale = locale;
        this.figures = new Figures(locale);
    }

    LegalDocument document() {
        Stream<Part> chapters = Arrays.stream(Dimension.values()).map(this::chapter);
        return new LegalDocument(
                english() ? Language.ENGLISH : Language.INDONESIAN,
                new Opening(
                        List.of(
                                t("review.report.title").toUpperCase(locale),
                                secretariat.toUpperCase(locale),
                                review.title().toUpperCase(locale)),
                        List.of(),
                        List.of(Paragraph.of(standing()), Paragraph.of(basis())),
                        List.of(),
                        List.of()),
                Stream.concat(chapters, Stream.of(plan())).toList(),
                Ending.NONE,
                new Margins("", review.number() + ", " + secretariat));
    }

    private String standing() {
        LocalDate decided = review.decidedOn();
        return decided == null
                ? t("review.report.draft", review.number())
                : t("review.report.adopted", review.number(), review.decision(), figures.date(decided));
    }

    private String basis() {
        return t(
                "review.report.basis",
                Integer.toString(review.profile()),
                figures.date(profile.profile().validFrom()));
    }

    private Section chapter(Dimension dimension) {
        Chapter chapter = review.chapter(dimension);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(t("review.chapter.today"), today(dimension, chapter)));
        passages.add(new Passage(t("review.chapter.lessons"), lessons(dimension, chapter)));
        passages.add(Passage.of(t("review.chapter.alternatives"), said(chapter.alternatives())));
        passages.add(Passage.of(t("review.chapter.recommendation"), said(chapter.recommendation())));
        passages.add(Passage.of(t("review.chapter.evidence"), evidence(dimension)));
        passages.add(Passage.of(
                t("review.chapter.dissent"),
                chapter.dissent().isBlank()
                        ? Paragraph.of(t("review.report.no-dissent"))
                        : Paragraph.of(chapter.dissent())));
        return new Section(t(dimension.messageKey()), passages);
    }

    private List<Article.Block> today(Dimension dimension, Chapter chapter) {
        List<Article.Block> blocks = new ArrayList<>();
        blocks.add(choices(dimension));
        blocks.add(said(chapter.today()));
        if (dimension == Dimension.MODEL && !profile.fit().broken().isEmpty()) {
            blocks.add(Paragraph.of(
                    t("review.report.broken"),
                    profile.fit().broken().stream()
                            .map(rule ->
                                    Item.of(rule.code() + ": " + rule.rule().in(locale.getLanguage()) + " "
                                            + rule.reason().in(locale.getLanguage())))
                            .toArray(Item[]::new)));
        }
        return blocks;
    }

    private Table choices(Dimension dimension) {
        Setup setup = profile.profile().setup();
        List<List<String>> rows = new ArrayList<>();
        for (Group group : Group.of(dimension)) {
            if (group.chosen()) {
                String chosen = String.join(
                        "; ", setup.of(group).stream().map(this::nameOf).toList());
                rows.add(List.of(t(group.messageKey()), chosen.isEmpty() ? t("review.report.unanswered") : chosen));
            } else {
                profile.box()
                        .options(group)
                        .forEach(option -> rows.add(List.of(nameOf(option), maturity(setup, option))));
            }
        }
        return Table.of(
                t("review.report.choices"),
                List.of(Column.words(t("review.report.question"), 2), Column.words(t("review.report.answer"), 3)),
                rows);
    }

    private String nameOf(Option option) {
        return option.code() + " " + profile.box().nameOf(option).in(locale.getLanguage());
    }

    private String maturity(Setup setup, Option option) {
        return setup.rating(option)
                .map(rating -> "%d, %s"
                        .formatted(
                                rating.maturity().level(), t(rating.maturity().messageKey())))
                .orElse(t("review.report.unanswered"));
    }

    private List<Article.Block> lessons(Dimension dimension, Chapter chapter) {
        List<Article.Block> blocks = new ArrayList<>();
        blocks.add(said(chapter.lessons()));
        if (dimension == Dimension.MODEL) {
            blocks.add(Paragraph.of(
                    t("review.report.nearest"),
                    profile.nearest().stream()
                            .limit(NEAREST)
                            .map(this::near)
                            .map(Item::of)
                            .toArray(Item[]::new)));
        }
        return blocks;
    }

    private String near(Near near) {
        return near.known().name().in(locale.getLanguage()) + ": "
                + near.known().summary().in(locale.getLanguage());
    }

    private Paragraph evidence(Dimension dimension) {
        List<Exhibit> exhibits = review.exhibits(dimension);
        return exhibits.isEmpty()
                ? Paragraph.of(t("review.report.no-evidence"))
                : Paragraph.of(
                        t("review.report.evidence"),
                        exhibits.stream().map(Exhibit::words).map(Item::of).toArray(Item[]::new));
    }

    private Section plan() {
        if (review.steps().isEmpty()) {
            return new Section(t("review.plan"), List.of(Passage.of(t("review.report.steps"), said(""))));
        }
        List<List<String>> rows = review.steps().stream()
                .map(step -> List.of(
                        step.what(),
                        step.member() == null ? secretariat : step.member(),
                        figures.date(step.due()),
                        step.instrument(),
                        t(step.state().messageKey())))
                .toList();
        return new Section(
                t("review.plan"),
                List.of(Passage.of(
                        t("review.report.steps"),
                        Table.of(
                                t("review.plan"),
                                List.of(
                                        Column.words(t("review.step.what"), 5),
                                        Column.words(t("review.step.owner"), 3),
                                        Column.words(t("review.step.due"), 2),
                                        Column.words(t("review.step.instrument"), 3),
                                        Column.words(t("review.step.state"), 2)),
                                rows))));
    }

    private Paragraph said(String text) {
        return Paragraph.of(text.isBlank() ? t("review.report.nothing") : text);
    }

    private boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String t(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
