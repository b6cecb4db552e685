package id.sekber.spreadsheets;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column of a table that goes out and comes in.
 *
 * @param key by which it is known in a file, whatever the language
 * @param messageKey of its name for people
 * @param choices code and word, in the reader's language, of what may be written, in order; empty where nothing is chosen from
 *     a list
 */
public record Column(String key, String messageKey, Map<String, String> choices) {

    /** Says why a row was not taken; it is ignored when the file comes back. */
    public static final Column REASON = new Column("reason", "spreadsheets.reason");

    public Column {
        choices = new LinkedHashMap<>(choices);
    }

    public Column(String key, String messageKey) {
        this(key, messageKey, Map.of());
    }
}
