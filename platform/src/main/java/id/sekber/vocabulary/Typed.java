package id.sekber.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sent, as it was typed: nothing is read from it yet. A field that was not sent is empty text. */
public record Typed(Map<String, List<String>> fields) {

    /** The hidden field with the version that was read before typing. */
    public static final String VERSION = "versi";

    public Typed {
        fields = new LinkedHashMap<>(fields);
    }

    public static Typed ofParameters(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Typed(fields);
    }

    public String text(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field that may be chosen several times, in the order of the form. */
    public List<String> texts(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** The fields whose name begins so, by the rest of their name. */
    public Map<String, String> beginningWith(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix) && !values.isEmpty()) {
                found.put(name.substring(prefix.length()), values.get(0));
            }
        });
        return found;
    }

    /** The version that was read before typing; one that is not a number was not sent by our form and matches none. */
    public int version() {
        String text = text(VERSION);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
