package id.sekber.documents;

import java.util.List;

/** A direct part of a document's body: an article, a chapter that gathers articles, or a section of a report. */
public sealed interface Part permits Chapter, Article, Section {

    /** The articles of this part in order; an article is its own, a section has none. */
    List<Article> articles();
}
