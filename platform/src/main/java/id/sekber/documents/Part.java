package id.sekber.documents;

import java.util.List;

/** A direct part of a document's body: an article, or a chapter that gathers articles. */
public sealed interface Part permits Chapter, Article {

    /** The articles of this part in order; an article is its own. */
    List<Article> articles();
}
