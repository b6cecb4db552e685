package id.sekber.pathway;

import java.time.Instant;

/**
 * What the office says of a step: what is still lacking, or why the step is not needed here; never both.
 *
 * @param version 0 while nothing was said
 */
public record Remark(int step, String lacking, String notNeeded, String writtenBy, Instant writtenAt, int version) {

    static Remark none(int step) {
        return new Remark(step, "", "", "", Instant.EPOCH, 0);
    }

    public Remark {
        if (!lacking.isEmpty() && !notNeeded.isEmpty()) {
            throw new IllegalArgumentException("A step that is not needed lacks nothing.");
        }
    }
}
