package id.sekber.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers that articles and keyed paragraphs have by their place in the body. */
final class Numbering {

    private record ParagraphKey(Key article, Key paragraph) {}

    private final Map<Key, Integer> articles = new LinkedHashMap<>();
    private final Map<ParagraphKey, Integer> paragraphs = new HashMap<>();
    private final Set<Key> numberedArticles = new HashSet<>();
    private final List<Article> body;

    private Numbering(List<Article> body) {
        this.body = body;
    }

    static Numbering of(List<Part> parts) {
        Numbering numbering = new Numbering(
                parts.stream().flatMap(part -> part.articles().stream()).toList());
        numbering.body.forEach(numbering::count);
        return numbering;
    }

    private void count(Article article) {
        if (articles.put(article.key(), articles.size() + 1) != null) {
            throw new IllegalArgumentException(
                    "Two articles have the key '" + article.key() + "': give each article a key of its own.");
        }
        if (article.numbersItsParagraphs()) {
            numberedArticles.add(article.key());
        }
        int number = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            number++;
            if (paragraph.key().isPresent()) {
                count(article.key(), paragraph.key().get(), number);
            }
        }
    }

    private void count(Key article, Key paragraph, int number) {
        if (paragraphs.put(new ParagraphKey(article, paragraph), number) != null) {
            throw new IllegalArgumentException("Two paragraphs of the article '" + article + "' have the key '"
                    + paragraph + "': give each paragraph a key of its own.");
        }
    }

    int numberOf(Article article) {
        return numberOf(article.key()).orElseThrow();
    }

    private Optional<Integer> numberOf(Key article) {
        return Optional.ofNullable(articles.get(article));
    }

    private Optional<Integer> numberOf(Key article, Key paragraph) {
        return Optional.ofNullable(paragraphs.get(new ParagraphKey(article, paragraph)));
    }

    /** The words of a text, its references replaced by numbers; {@code home} is the article it stands in. */
    String resolve(Text text, Optional<Key> home, Language language) {
        StringBuilder words = new StringBuilder();
        for (Text.Span span : text.spans()) {
            if (span instanceof Text.Words some) {
                words.append(some.value());
            } else if (span instanceof Reference reference) {
                words.append(resolve(reference, home, language).orElseThrow());
            }
        }
        return words.toString();
    }

    private Optional<String> resolve(Reference reference, Optional<Key> home, Language language) {
        if (reference instanceof Reference.ToArticle to) {
            return numberOf(to.article()).map(Object::toString);
        }
        if (reference instanceof Reference.ToParagraph to) {
            return numberOf(to.article())
                    .flatMap(article -> numberOf(to.article(), to.paragraph())
                            .map(number -> isNumbered(to.article())
                                    ? language.paragraphOf(article, number)
                                    : Integer.toString(article)));
        }
        Key sibling = ((Reference.ToSibling) reference).paragraph();
        return home.filter(this::isNumbered)
                .flatMap(article -> numberOf(article, sibling))
                .map(number -> "(" + number + ")");
    }

    /** Drafting rules: the only paragraph of an article bears no number, so none can be cited. */
    private boolean isNumbered(Key article) {
        return numberedArticles.contains(article);
    }

    /** Refuses a document in which any reference leads nowhere, naming all of them at once. */
    void refuseMissing(Opening opening, Ending ending) {
        List<ReferenceNotFound.Missing> missing = new ArrayList<>();
        Stream<Text> before = Stream.of(opening.preamble(), opening.recitals())
                .flatMap(List::stream)
                .flatMap(Paragraph::texts);
        collectMissing(before, Optional.empty(), "the opening", missing);
        collectMissing(opening.parties().stream().map(Party::capacity), Optional.empty(), "the parties", missing);
        for (Article article : body) {
            collectMissing(
                    article.paragraphs().stream().flatMap(Paragraph::texts),
                    Optional.of(article.key()),
                    "the article '" + article.key() + "'",
                    missing);
        }
        collectMissing(ending.closing().stream().flatMap(Paragraph::texts), Optional.empty(), "the closing", missing);
        if (!missing.isEmpty()) {
            throw new ReferenceNotFound(missing, articles.keySet().toString());
        }
    }

    private void collectMissing(
            Stream<Text> texts, Optional<Key> home, String place, List<ReferenceNotFound.Missing> missing) {
        texts.flatMap(Text::references)
                .filter(reference ->
                        resolve(reference, home, Language.INDONESIAN).isEmpty())
                .map(reference -> new ReferenceNotFound.Missing(place, reference.toString()))
                .forEach(missing::add);
    }
}
