package id.sekber.documents;

import java.util.List;

/** A numbered chapter of a report (BAB): passages under headings of their own, without articles. */
public record Section(String heading, List<Passage> passages) implements Part {

    /** Running text under a heading. It has no number to be referred to, and refers to none. */
    public record Passage(String heading, List<Article.Block> content) {

        public Passage {
            content = List.copyOf(content);
            boolean refers = content.stream()
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .flatMap(Paragraph::texts)
                    .anyMatch(text -> text.references().findAny().isPresent());
            if (refers) {
                throw new IllegalArgumentException("The passage '" + heading
                        + "' refers to an article: make it an article itself, or write the reference in words.");
            }
        }

        public static Passage of(String heading, Article.Block... content) {
            return new Passage(heading, List.of(content));
        }
    }

    public Section {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException(
                    "The section '" + heading + "' has no passage: give it one, or leave the section out.");
        }
    }

    @Override
    public List<Article> articles() {
        return List.of();
    }
}
