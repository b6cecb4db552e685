package id.sekber.analysis.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list; one of numbers only is kept in eight bytes an element, since a game of 24 players has 16 million. It grows by
 * blocks, so that nothing is copied and never more is held than was read.
 */
final class JsonList extends Json {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST_CAPACITY = 8;

    /** All but the last are full, and only the first is ever smaller than the others. */
    private final List<double[]> blocks = new ArrayList<>();

    private List<Json> mixed = List.of();
    private int size;
    private boolean onlyNumbers = true;

    JsonList(Place place) {
        super(place);
    }

    void add(double number) {
        if (!onlyNumbers) {
            mixed.add(new JsonNumber(place().element(size, Place.UNKNOWN_LINE), number));
        } else {
            room()[size & BLOCK - 1] = number;
        }
        size++;
    }

    void add(Json item) {
        if (onlyNumbers) {
            List<Json> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(get(i));
            }
            mixed = items;
            onlyNumbers = false;
            blocks.clear();
        }
        mixed.add(item);
        size++;
    }

    /** The block in which the next number has its place. */
    private double[] room() {
        int last = blocks.size() - 1;
        if (size == blocks.size() << BLOCK_BITS) {
            blocks.add(new double[blocks.isEmpty() ? FIRST_CAPACITY : BLOCK]);
        } else if ((size & BLOCK - 1) == blocks.get(last).length) {
            blocks.set(last, Arrays.copyOf(blocks.get(last), Math.min(BLOCK, 2 * blocks.get(last).length)));
        }
        return blocks.get(blocks.size() - 1);
    }

    int size() {
        return size;
    }

    /** The number at a position of a list that {@link #checkNumbers} has looked through. */
    double numberAt(int index) {
        return onlyNumbers
                ? blocks.get(index >>> BLOCK_BITS)[index & BLOCK - 1]
                : mixed.get(index).number();
    }

    Json get(int index) {
        return onlyNumbers
                ? new JsonNumber(place().element(index, Place.UNKNOWN_LINE), numberAt(index))
                : mixed.get(index);
    }

    List<Json> items() {
        if (!onlyNumbers) {
            return Collections.unmodifiableList(mixed);
        }
        List<Json> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(get(i));
        }
        return items;
    }

    /** Refuses the first element that is no finite number. */
    void checkNumbers() {
        for (int i = 0; i < size; i++) {
            if (!onlyNumbers || !(Math.abs(numberAt(i)) < 1e100)) {
                get(i).number();
            }
        }
    }

    /** The list as finite numbers. */
    double[] numbers() {
        checkNumbers();
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = numberAt(i);
        }
        return numbers;
    }

    double[] numbers(int expected) {
        if (size != expected) {
            throw refused("it must have " + expected + " numbers", "write one number for each");
        }
        return numbers();
    }

    List<String> texts() {
        return items().stream().map(Json::text).toList();
    }

    /** Names: at least one, none blank, none twice. */
    List<String> names() {
        if (size == 0) {
            throw refused("there must be at least one name", "name at least one");
        }
        List<String> names = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (Json item : items()) {
            String name = item.text();
            if (name.isBlank()) {
                throw item.refused("a name must not be blank", "name it");
            }
            Integer before = positions.putIfAbsent(name, names.size());
            if (before != null) {
                throw item.refused(
                        "a name must be unique and stands already at [" + before + "]", "rename one of the two");
            }
            names.add(name);
        }
        return names;
    }

    @Override
    JsonList list() {
        return this;
    }

    @Override
    String found() {
        return size == 0 ? "an empty list" : size == 1 ? "a list of 1" : "a list of " + size;
    }
}
