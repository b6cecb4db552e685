package id.sekber.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Running text: words, and references that become numbers when the document is written. */
public record Text(List<Span> spans) {

    /** A stretch of words, or a reference. */
    public sealed interface Span permits Words, Reference {}

    /** Words as they will stand, braces included. */
    public record Words(String value) implements Span {}

    public Text {
        spans = List.copyOf(spans);
    }

    /** Words alone: a brace in them is a brace. */
    public static Text of(String words) {
        return words.isEmpty() ? new Text(List.of()) : new Text(List.of(new Words(words)));
    }

    /**
     * Words with references in braces, as in {@code "Pasal {financing} dan ayat {/tonnage}"}; the word before the brace
     * is the author's, the number is the document's. A brace that is meant as such is written twice.
     */
    public static Text withReferences(String notation) {
        return new Text(new TextNotation(notation).spans());
    }

    /** This text with another one directly after it. */
    public Text then(Text next) {
        List<Span> joined = new ArrayList<>(spans);
        joined.addAll(next.spans);
        return new Text(joined);
    }

    Stream<Reference> references() {
        return spans.stream().filter(Reference.class::isInstance).map(Reference.class::cast);
    }
}
