package id.sekber.analysis.cli;

import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of the question; it refuses what it is not asked for, by name. */
final class JsonObject extends Json {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    JsonObject(Place place) {
        super(place);
    }

    void put(String key, Json value) {
        if (fields.putIfAbsent(key, value) != null) {
            throw new InputRefused(
                    value.place().toString(),
                    "the key " + quoted(key) + " again",
                    "a key stands once",
                    "remove one of the two");
        }
    }

    /** Refuses every key but these. */
    JsonObject only(String... known) {
        List<String> allowed = Arrays.asList(known);
        fields.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw new InputRefused(
                        value.place().toString(),
                        "the unknown key " + quoted(key),
                        "known here are " + String.join(", ", known),
                        "remove it or correct its spelling");
            }
        });
        return this;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    Json get(String key) {
        Json value = fields.get(key);
        if (value == null) {
            throw new InputRefused(
                    place().toString(), "no " + quoted(key), "the key " + quoted(key) + " is needed here", "add it");
        }
        return value;
    }

    Optional<Json> maybe(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The keys in the order of the document. */
    List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    int size() {
        return fields.size();
    }

    @Override
    JsonObject object() {
        return this;
    }

    @Override
    String found() {
        return fields.isEmpty()
                ? "an empty object"
                : "an object with "
                        + String.join(
                                ", ",
                                fields.keySet().stream()
                                        .limit(3)
                                        .map(Json::quoted)
                                        .toList());
    }
}
