package id.sekber.submission;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one person says of one version by one checklist.
 *
 * @param scores by the place of the question, from 0
 * @param releasedAt null while it is a draft that only its author reads
 */
public record Assessment(
        UUID id,
        UUID checklist,
        UUID assessor,
        String as,
        Map<Integer, Score> scores,
        @Nullable Instant releasedAt,
        int version) {

    public static final int HIGHEST = 4;

    public static final List<Integer> ALL_POINTS =
            IntStream.rangeClosed(0, HIGHEST).boxed().toList();

    /** Up to here a plan lacks what is asked, and the assessor owes a reason. */
    static final int NEEDS_REASON = 1;

    /** @param points from 0, not met, to 4, met in full */
    public record Score(int points, String reason) {}

    public Assessment {
        scores = new LinkedHashMap<>(scores);
    }

    public boolean released() {
        return releasedAt != null;
    }
}
