package id.sekber.spreadsheets;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column of a table.
 *
 * @param key as it stands in files, the same in every language
 * @param label what it says to people
 * @param choices code and word of what may be written, in order; empty where nothing is chosen from a list
 */
public record Column(String key, String label, Map<String, String> choices) {

    public Column {
        choices = new LinkedHashMap<>(choices);
    }
}
