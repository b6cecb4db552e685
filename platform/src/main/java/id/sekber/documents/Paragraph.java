package id.sekber.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A paragraph (ayat in an article): a text, and the lettered items that it announces. */
public record Paragraph(Optional<Key> key, Text text, List<Item> items) implements Article.Block {

    public Paragraph {
        items = List.copyOf(items);
    }

    public static Paragraph of(Text text, Item... items) {
        return new Paragraph(Optional.empty(), text, List.of(items));
    }

    public static Paragraph of(String words, Item... items) {
        return of(Text.of(words), items);
    }

    /** This paragraph under a key, so that others can refer to it. */
    public Paragraph as(String name) {
        return new Paragraph(Optional.of(new Key(name)), text, items);
    }

    Stream<Text> texts() {
        return Stream.concat(Stream.of(text), items.stream().flatMap(Item::texts));
    }
}
