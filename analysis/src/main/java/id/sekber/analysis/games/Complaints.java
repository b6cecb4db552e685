package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Tells an excess sequence as an allocation: level by level, which coalitions hold it. */
final class Complaints {

    private Complaints() {}

    static Allocation allocation(CoalitionGame game, String method, ExcessSequence sequence) {
        List<Explanation> parts = new ArrayList<>();
        for (ExcessSequence.Level level : sequence.levels()) {
            parts.add(Explanation.of(level.excess(), "games.level", level.excess(), names(game, level.coalitions())));
        }
        return Allocation.explained(game, method, sequence.amounts(), "games." + method, parts);
    }

    private static String names(CoalitionGame game, List<Coalition> coalitions) {
        return String.join(
                "; ",
                coalitions.stream()
                        .map(coalition -> coalition.joined(game.players()))
                        .toList());
    }
}
