package id.sekber.institution;

import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Setups for tests: say what is chosen and known, all else is unknown. */
final class SetupMother {

    private final Set<Option> chosen = EnumSet.noneOf(Option.class);
    private final Set<GovernmentAid> aid = EnumSet.noneOf(GovernmentAid.class);
    private final Map<Option, BigDecimal> shares = new EnumMap<>(Option.class);
    private final Map<Option, Setup.Rating> support = new EnumMap<>(Option.class);
    private final Set<CostKey> keys = EnumSet.noneOf(CostKey.class);
    private @Nullable Option strongest;
    private @Nullable Boolean mandatory;
    private @Nullable Boolean hosting;

    static SetupMother choosing(Option... options) {
        SetupMother mother = new SetupMother();
        mother.chosen.addAll(List.of(options));
        return mother;
    }

    SetupMother restingOn(Option basis) {
        strongest = basis;
        return this;
    }

    SetupMother aidedBy(GovernmentAid... from) {
        aid.addAll(List.of(from));
        return this;
    }

    SetupMother sharing(Option source, String percent) {
        shares.put(source, new BigDecimal(percent));
        return this;
    }

    SetupMother rated(Option system, Maturity maturity) {
        support.put(system, new Setup.Rating(maturity, "seen"));
        return this;
    }

    SetupMother dividingCosts(CostKey... by) {
        keys.addAll(List.of(by));
        return this;
    }

    SetupMother mandatory(boolean yes) {
        mandatory = yes;
        return this;
    }

    SetupMother hosting(boolean yes) {
        hosting = yes;
        return this;
    }

    Setup please() {
        return new Setup(
                chosen,
                strongest,
                aid,
                shares,
                support,
                Map.of(),
                new Setup.Facts(NetworkType.OUTREACH, Set.of(Sector.WASTE), mandatory, hosting, keys, null));
    }
}
