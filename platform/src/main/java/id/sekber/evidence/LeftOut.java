package id.sekber.evidence;

import java.util.List;

/**
 * A case that a study does not look at, and why.
 *
 * @param caseId its identifier in the library
 * @param reason of the analyst who excluded it; empty where a fact is missing instead
 * @param missing the traits that the library does not know of it
 */
public record LeftOut(String caseId, String reason, List<Trait> missing) {

    public LeftOut {
        missing = List.copyOf(missing);
    }

    static LeftOut excluded(String caseId, String reason) {
        return new LeftOut(caseId, reason, List.of());
    }

    static LeftOut missing(String caseId, List<Trait> traits) {
        return new LeftOut(caseId, "", traits);
    }

    public boolean byAnalyst() {
        return !reason.isEmpty();
    }
}
