package id.sekber.portfolio;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the programmes are worth to a member.
 *
 * @param points 0 to 10, by the number of the programme
 * @param releasedAs the post in which it was released; null while it is the member's draft
 */
public record Valuation(
        String member,
        Map<String, Integer> points,
        String reason,
        @Nullable String releasedAs,
        int version) {

    public Valuation {
        points = new TreeMap<>(points);
    }

    public boolean released() {
        return releasedAs != null;
    }

    public int of(Choice.Candidate candidate) {
        return points.getOrDefault(candidate.number(), 0);
    }
}
