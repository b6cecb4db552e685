package id.sekber.analysis.ballots;

import id.sekber.analysis.InputRefused;
import java.util.List;

/**
 * One order of the alternatives, best first, and how many voters hold it.
 *
 * @param order every alternative once
 */
public record Ballot(long voters, List<String> order) {

    public Ballot {
        order = List.copyOf(order);
        if (voters < 1) {
            throw new InputRefused(
                    "ballot " + String.join(" > ", order),
                    voters + " voters",
                    "somebody must hold it",
                    "give 1 or more, or leave it out");
        }
    }

    public static Ballot of(long voters, String... order) {
        return new Ballot(voters, List.of(order));
    }
}
