package id.sekber.analysis.cli;

import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.CoalitionValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of coalitions by the names of their members, joined by plus signs in any order. */
final class NamedCoalitions {

    private NamedCoalitions() {}

    static CoalitionValue values(JsonObject coalitions, List<String> players) {
        Map<String, Integer> bits = bits(coalitions, players);
        Map<Integer, Double> values = new HashMap<>();
        for (String key : coalitions.keys()) {
            int coalition = coalition(key, bits, coalitions);
            if (values.put(coalition, coalitions.get(key).number()) != null) {
                throw coalitions
                        .get(key)
                        .refused("the coalition " + Json.quoted(key) + " stands already", "remove one of the two");
            }
        }
        // The first that is missing comes soon, whatever the number of players, so no table of all is made to find it.
        for (int s = 1; s < 1 << players.size(); s++) {
            if (!values.containsKey(s)) {
                String name = new Coalition(s).joined(players);
                throw coalitions.refused("the coalition " + Json.quoted(name) + " is missing", "add its value");
            }
        }
        return coalition -> values.getOrDefault((int) coalition.members(), 0.0);
    }

    private static Map<String, Integer> bits(JsonObject coalitions, List<String> players) {
        Map<String, Integer> bits = new HashMap<>();
        for (int i = 0; i < players.size(); i++) {
            String name = players.get(i);
            if (name.contains("+")) {
                throw coalitions.refused(
                        "the name " + Json.quoted(name) + " has the plus sign that joins names",
                        "rename the player, or give \"values\"");
            }
            bits.put(name, 1 << i);
        }
        return bits;
    }

    private static int coalition(String key, Map<String, Integer> bits, JsonObject coalitions) {
        int coalition = 0;
        for (String name : key.split("\\+", -1)) {
            Integer bit = bits.get(name.strip());
            if (bit == null) {
                throw coalitions
                        .get(key)
                        .refused(
                                "in " + Json.quoted(key) + " " + Json.quoted(name) + " is no player",
                                "correct the name");
            }
            if ((coalition & bit) != 0) {
                throw coalitions
                        .get(key)
                        .refused(
                                "in " + Json.quoted(key) + " " + Json.quoted(name) + " stands twice", "name each once");
            }
            coalition |= bit;
        }
        return coalition;
    }
}
