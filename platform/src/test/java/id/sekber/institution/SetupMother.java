package id.sekber.institution;

import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Setups for tests: say what is chosen and known, all else is unknown. */
final class SetupMother {

    private final Set<Option> chosen = new HashSet<>();
    private final Set<GovernmentAid> aid = EnumSet.noneOf(GovernmentAid.class);
    private final Map<Option, BigDecimal> shares = new HashMap<>();
    private final Map<Option, Setup.Rating> support = new HashMap<>();
    private final Set<CostKey> keys = EnumSet.noneOf(CostKey.class);
    private @Nullable Option strongest;
    private @Nullable Boolean mandatory;
    private @Nullable Boolean hosting;

    static SetupMother choosing(String... codes) {
        SetupMother mother = new SetupMother();
        Stream.of(codes).map(TheBox::option).forEach(mother.chosen::add);
        return mother;
    }

    SetupMother restingOn(String basis) {
        strongest = TheBox.option(basis);
        return this;
    }

    SetupMother aidedBy(GovernmentAid... from) {
        aid.addAll(List.of(from));
        return this;
    }

    SetupMother sharing(String source, String percent) {
        shares.put(TheBox.option(source), new BigDecimal(percent));
        return this;
    }

    SetupMother rated(String system, Maturity maturity) {
        support.put(TheBox.option(system), new Setup.Rating(maturity, "seen"));
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
