package id.sekber.analysis.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list; one of numbers only is kept in eight bytes an element, since a game of 24 players has 16 million. */
final class JsonList extends Json {

    private static final int FIRST_CAPACITY = 8;

    private double[] numbers = new double[FIRST_CAPACITY];
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
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1));
            }
            numbers[size] = number;
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
            numbers = new double[0];
        }
        mixed.add(item);
        size++;
    }

    int size() {
        return size;
    }

    Json get(int index) {
        return onlyNumbers
                ? new JsonNumber(place().element(index, Place.UNKNOWN_LINE), numbers[index])
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

    /** The list as finite numbers. */
    double[] numbers() {
        for (int i = 0; i < size; i++) {
            if (!onlyNumbers || !(Math.abs(numbers[i]) < 1e100)) {
                get(i).number();
            }
        }
        if (!onlyNumbers) {
            return mixed.stream().mapToDouble(Json::number).toArray();
        }
        return Arrays.copyOf(numbers, size);
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
