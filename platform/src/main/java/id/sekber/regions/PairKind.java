package id.sekber.regions;

import static id.sekber.vocabulary.RegionLevel.DISTRICT;
import static id.sekber.vocabulary.RegionLevel.PROVINCE;

import id.sekber.vocabulary.RegionCode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The five pairs of regions between which UU 23/2014 Pasal 364(2) knows mandatory cooperation; who coordinates, watches and takes over depends on it. */
public enum PairKind {
    TWO_PROVINCES('a'),
    PROVINCE_AND_OWN_REGION('b'),
    PROVINCE_AND_REGION_OF_ANOTHER('c'),
    REGIONS_OF_TWO_PROVINCES('d'),
    REGIONS_OF_ONE_PROVINCE('e');

    private final char letter;

    PairKind(char letter) {
        this.letter = letter;
    }

    /** The letter of the pair in the law. */
    public char letter() {
        return letter;
    }

    public String messageKey() {
        return "regions.pair." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PairKind of(RegionCode one, RegionCode other) {
        refuseWhatIsNoPair(one, other);
        boolean oneProvince = one.province().equals(other.province());
        if (one.level() == PROVINCE && other.level() == PROVINCE) {
            return TWO_PROVINCES;
        }
        if (one.level() == PROVINCE || other.level() == PROVINCE) {
            return oneProvince ? PROVINCE_AND_OWN_REGION : PROVINCE_AND_REGION_OF_ANOTHER;
        }
        return oneProvince ? REGIONS_OF_ONE_PROVINCE : REGIONS_OF_TWO_PROVINCES;
    }

    /** The kinds of all pairs among these regions, in the order of the law. */
    public static Set<PairKind> among(Collection<RegionCode> regions) {
        List<RegionCode> list = List.copyOf(regions);
        Set<PairKind> kinds = EnumSet.noneOf(PairKind.class);
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                kinds.add(of(list.get(i), list.get(j)));
            }
        }
        return kinds;
    }

    private static void refuseWhatIsNoPair(RegionCode one, RegionCode other) {
        if (one.equals(other) || one.level() == DISTRICT || other.level() == DISTRICT) {
            throw new IllegalArgumentException(
                    "%s and %s are no pair of the law; give two different provinces, regencies or cities."
                            .formatted(one, other));
        }
    }
}
