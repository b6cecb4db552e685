package id.sekber.documents;

import java.util.List;

/** A chapter (BAB): a heading over some articles, whose numbers run on from the chapter before. */
public record Chapter(String heading, List<Article> articles) implements Part {

    public Chapter {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(
                    "The chapter '" + heading + "' has no article: give it one, or leave the chapter out.");
        }
    }
}
