package id.sekber.results;

import id.sekber.programmes.Output;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in a logframe something stands: at the goals, at the outcome, or at one output.
 *
 * @param output of which output; null at the other levels
 */
public record Place(Level level, @Nullable UUID output) {

    public static final Place GOAL = new Place(Level.GOAL, null);
    public static final Place OUTCOME = new Place(Level.OUTCOME, null);

    private static final String GOAL_KEY = "tujuan";
    private static final String OUTCOME_KEY = "hasil";

    public Place {
        if ((level == Level.OUTPUT) != (output != null)) {
            throw new IllegalArgumentException("Only an output has an identity: " + level + ", " + output + ".");
        }
    }

    public static Place of(Output output) {
        return new Place(Level.OUTPUT, output.id());
    }

    /** All that a programme has, from goal to output. */
    static List<Place> all(Programme programme) {
        List<Place> places = new ArrayList<>(List.of(GOAL, OUTCOME));
        programme.outputs().forEach(output -> places.add(of(output)));
        return places;
    }

    /** As it stands in forms and addresses. */
    public String key() {
        return switch (level) {
            case GOAL -> GOAL_KEY;
            case OUTCOME -> OUTCOME_KEY;
            case OUTPUT -> String.valueOf(output);
        };
    }

    static Optional<Place> read(String key, Programme programme) {
        return all(programme).stream().filter(place -> place.key().equals(key)).findFirst();
    }

    /** What it is called in this programme. */
    Reason inWords(Programme programme) {
        if (level != Level.OUTPUT) {
            return Reason.of(level.messageKey());
        }
        List<Output> outputs = programme.outputs();
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).id().equals(output)) {
                return Reason.of("results.output", i + 1, outputs.get(i).words());
            }
        }
        return Reason.of(level.messageKey());
    }
}
