package id.sekber.costsharing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Finds a sharer by code, name or short name, whatever their capitals and spaces. */
final class CoalitionNames {

    static final String BETWEEN = "\\+";

    private final Map<String, Integer> places = new HashMap<>();

    CoalitionNames(List<Sharer> sharers) {
        for (int i = 0; i < sharers.size(); i++) {
            places.put(folded(sharers.get(i).code()), i);
            places.put(folded(sharers.get(i).name()), i);
            places.put(folded(sharers.get(i).shortName()), i);
        }
    }

    OptionalInt place(String name) {
        Integer place = places.get(folded(name));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
