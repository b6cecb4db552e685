package id.sekber.analysis.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The key {@code methods}: which of the methods of a kind are asked for; left out, it asks for all. */
final class AskedMethods {

    private AskedMethods() {}

    static List<String> of(JsonObject document, List<String> known) {
        if (!document.has("methods")) {
            return known;
        }
        JsonList list = document.get("methods").list();
        if (list.size() == 0) {
            throw list.refused("at least one method is asked for", "name one, or leave the key out for all");
        }
        List<String> asked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json item : list.items()) {
            String method = item.oneOf(known.toArray(String[]::new));
            if (!seen.add(method)) {
                throw item.refused("a method is asked for once", "remove one of the two");
            }
            asked.add(method);
        }
        return asked;
    }
}
