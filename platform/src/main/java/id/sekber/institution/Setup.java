package id.sekber.institution;

import id.sekber.cases.Dimension;
import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a secretariat is set up: what was chosen on the five dimensions, and the facts that the rules ask for. What nobody
 * has said is unknown: an absent choice, an absent rating, a null.
 *
 * @param chosen the options that hold, without support systems
 * @param strongest the strongest of the chosen bases
 * @param aid where government aid comes from, when there is any
 * @param shares percent of the yearly money from each chosen source; all of them or none
 * @param support the rated support systems
 * @param words each dimension in the secretariat's own words
 */
public record Setup(
        Set<Option> chosen,
        @Nullable Option strongest,
        Set<GovernmentAid> aid,
        Map<Option, BigDecimal> shares,
        Map<Option, Rating> support,
        Map<Dimension, String> words,
        Facts facts) {

    /** @param evidence what shows it */
    public record Rating(Maturity maturity, String evidence) {}

    /**
     * Facts beside the box.
     *
     * @param mandatory whether it is mandatory cooperation (kerja sama wajib)
     * @param hosting whether one member hosts a facility of all
     * @param keys by which costs are divided; empty: unknown
     * @param sectors empty: unknown
     * @param ownCase the case of the library that describes this secretariat
     */
    public record Facts(
            @Nullable NetworkType network,
            Set<Sector> sectors,
            @Nullable Boolean mandatory,
            @Nullable Boolean hosting,
            Set<CostKey> keys,
            @Nullable String ownCase) {

        public Facts {
            sectors = Set.copyOf(sectors);
            keys = Set.copyOf(keys);
        }
    }

    public Setup {
        chosen = chosen.isEmpty() ? Set.of() : Set.copyOf(chosen);
        aid = Set.copyOf(aid);
        shares = Map.copyOf(shares);
        support = Map.copyOf(support);
        words = Map.copyOf(words);
    }

    public boolean has(Option option) {
        return chosen.contains(option);
    }

    boolean has(String code) {
        return chosen.stream().anyMatch(option -> option.is(code));
    }

    boolean hasAny(String... codes) {
        return Stream.of(codes).anyMatch(this::has);
    }

    /** What was chosen of a group, in the order of the box. */
    public List<Option> of(Group group) {
        return chosen.stream()
                .filter(option -> option.group() == group)
                .sorted()
                .toList();
    }

    public boolean answered(Group group) {
        return !of(group).isEmpty();
    }

    public Optional<Option> model() {
        return of(Group.MODEL).stream().findFirst();
    }

    public Optional<Rating> rating(Option support) {
        return Optional.ofNullable(this.support.get(support));
    }

    public String words(Dimension dimension) {
        return words.getOrDefault(dimension, "");
    }

    /** One minus the sum of squared shares, from 0 for a single source towards 1; empty while the shares are unknown. */
    public Optional<BigDecimal> diversification() {
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal squares = shares.values().stream()
                .map(percent -> percent.movePointLeft(2).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(BigDecimal.ONE.subtract(squares));
    }
}
