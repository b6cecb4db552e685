package id.sekber.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one voice scores one alternative.
 *
 * @param alternative ordinal of the alternative
 * @param member code of the member that it speaks for; null for an expert
 * @param scorerName who wrote it, as known then
 * @param releasedAt null while it is a member's draft
 */
public record ScoreSheet(
        UUID id,
        int alternative,
        @Nullable String member,
        UUID scorer,
        String scorerName,
        Instant writtenAt,
        @Nullable Instant releasedAt,
        int version,
        List<Estimate> estimates) {

    public ScoreSheet {
        estimates = List.copyOf(estimates);
    }

    public boolean released() {
        return releasedAt != null;
    }

    public Optional<Estimate> of(int criterion) {
        return estimates.stream()
                .filter(estimate -> estimate.criterion() == criterion)
                .findFirst();
    }

    /** Whether the alternative was changed after it was scored. */
    public boolean olderThan(Alternative scored) {
        return writtenAt.isBefore(scored.changedAt());
    }
}
