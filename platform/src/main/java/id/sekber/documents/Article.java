package id.sekber.documents;

import java.util.List;

/** An article (Pasal): found by its key, numbered by its place; two or more paragraphs in it are numbered too. */
public record Article(Key key, String heading, List<Block> content) implements Part {

    /** What an article is made of. */
    public sealed interface Block permits Paragraph, Table {}

    public Article {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException(
                    "The article '" + key + "' says nothing: give it a paragraph or a table, or leave it out.");
        }
    }

    public static Article of(String key, String heading, Block... content) {
        return new Article(new Key(key), heading, List.of(content));
    }

    @Override
    public List<Article> articles() {
        return List.of(this);
    }

    List<Paragraph> paragraphs() {
        return content.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    boolean numbersItsParagraphs() {
        return paragraphs().size() > 1;
    }
}
