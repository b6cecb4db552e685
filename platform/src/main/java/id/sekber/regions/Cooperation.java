package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;
import java.util.List;

/**
 * A cooperation or planning area of several regions that is known from published sources.
 *
 * @param confidence how well the source supports the list of members
 * @param founded as the source says it, empty where it does not
 */
public record Cooperation(
        String id,
        String acronym,
        String name,
        String kind,
        List<Party> parties,
        List<String> sectors,
        String legalBasis,
        String founded,
        Confidence confidence,
        List<String> sources,
        String note) {

    public Cooperation {
        parties = List.copyOf(parties);
        sectors = List.copyOf(sectors);
        sources = List.copyOf(sources);
    }

    /** A region that takes part, with its whole territory or a part of it. */
    public record Party(RegionCode region, boolean wholly) {}

    /** Read from the source; in part from the acronym or general knowledge; from the acronym only. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
