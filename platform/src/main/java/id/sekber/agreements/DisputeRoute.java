package id.sekber.agreements;

import id.sekber.regions.PairKind;
import id.sekber.vocabulary.RegionCode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Who settles a dispute that the parties cannot, by UU 23/2014 Pasal 370; deliberation comes first in each. */
public enum DisputeRoute {
    /** Regencies and cities of one province: the governor, not finally; the Minister where the governor cannot. */
    GOVERNOR_THEN_MINISTER,
    /** A province is a party: the Minister, finally. */
    MINISTER,
    /** Regencies and cities of different provinces: Pasal 370 does not name them; the repealed PP 50/2007 gave them to the Minister. */
    MINISTER_BY_CUSTOM;

    static DisputeRoute between(Collection<RegionCode> parties) {
        Set<PairKind> kinds = PairKind.among(parties);
        if (kinds.stream()
                .anyMatch(EnumSet.of(
                        PairKind.TWO_PROVINCES,
                        PairKind.PROVINCE_AND_OWN_REGION,
                        PairKind.PROVINCE_AND_REGION_OF_ANOTHER)::contains)) {
            return MINISTER;
        }
        return kinds.contains(PairKind.REGIONS_OF_TWO_PROVINCES) ? MINISTER_BY_CUSTOM : GOVERNOR_THEN_MINISTER;
    }

    public String messageKey() {
        return "agreements.dispute." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
