package id.sekber.documents;

import java.util.List;
import java.util.stream.Stream;

/** An item of a list: lettered under a paragraph, numbered under a letter, and so on down to {@link #MAX_DEPTH}. */
public record Item(Text text, List<Item> items) {

    /** Drafting rules know four ranks: a., 1., a) and 1). */
    static final int MAX_DEPTH = 4;

    public Item {
        items = List.copyOf(items);
        int depth = 1 + deepest(items);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("A list of " + depth + " ranks is deeper than the " + MAX_DEPTH
                    + " that drafting rules know (a., 1., a), 1)): make its inner ranks a paragraph of their own.");
        }
    }

    public static Item of(Text text, Item... items) {
        return new Item(text, List.of(items));
    }

    public static Item of(String words, Item... items) {
        return of(Text.of(words), items);
    }

    Stream<Text> texts() {
        return Stream.concat(Stream.of(text), items.stream().flatMap(Item::texts));
    }

    private static int deepest(List<Item> items) {
        return items.stream().mapToInt(item -> 1 + deepest(item.items)).max().orElse(0);
    }
}
