package id.sekber.documents;

import java.util.List;

/** What stands after the last article: closing words and the places to sign. */
public record Ending(List<Paragraph> closing, List<Signature> signatures) {

    public static final Ending NONE = new Ending(List.of(), List.of());

    public Ending {
        closing = List.copyOf(closing);
        signatures = List.copyOf(signatures);
    }
}
