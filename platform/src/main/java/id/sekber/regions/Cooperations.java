package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The cooperations between regions that are known from published sources, by acronym. Read once at start. */
public final class Cooperations {

    private final List<Cooperation> byAcronym;

    Cooperations(Collection<Cooperation> cooperations) {
        this.byAcronym = cooperations.stream()
                .sorted(Comparator.comparing(Cooperation::acronym))
                .toList();
    }

    public List<Cooperation> all() {
        return byAcronym;
    }

    /** Those in which a region takes part. */
    public List<Cooperation> of(RegionCode region) {
        return byAcronym.stream()
                .filter(cooperation -> cooperation.parties().stream()
                        .anyMatch(party -> party.region().equals(region)))
                .toList();
    }
}
