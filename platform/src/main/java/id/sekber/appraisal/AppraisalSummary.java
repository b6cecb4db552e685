package id.sekber.appraisal;

import java.time.Instant;
import java.util.UUID;

/**
 * An appraisal in a list.
 *
 * @param members how many members have released their weights
 * @param ownWeights whether the member that the reader speaks for is among them
 */
public record AppraisalSummary(
        UUID id,
        String number,
        String title,
        Appraisal.State state,
        Instant openedAt,
        int alternatives,
        int criteria,
        int members,
        boolean ownWeights) {}
