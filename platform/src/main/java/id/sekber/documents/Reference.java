package id.sekber.documents;

/** A mention of an article or paragraph by its key; its number is filled in when the document is written. */
public sealed interface Reference extends Text.Span {

    /** An article of this document, written {@code {article}}. */
    record ToArticle(Key article) implements Reference {
        @Override
        public String toString() {
            return "{" + article + "}";
        }
    }

    /** A paragraph of any article, written {@code {article/paragraph}}. */
    record ToParagraph(Key article, Key paragraph) implements Reference {
        @Override
        public String toString() {
            return "{" + article + "/" + paragraph + "}";
        }
    }

    /** A paragraph of the article that mentions it, written {@code {/paragraph}}. */
    record ToSibling(Key paragraph) implements Reference {
        @Override
        public String toString() {
            return "{/" + paragraph + "}";
        }
    }
}
