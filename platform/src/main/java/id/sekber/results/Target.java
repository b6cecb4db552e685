package id.sekber.results;

import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach in a year, in all and by its breakdowns.
 *
 * @param parts by {@link Dimension#part}
 */
public record Target(UUID indicator, int year, BigDecimal total, Map<String, BigDecimal> parts, int version) {

    public Target {
        parts = new LinkedHashMap<>(parts);
    }

    public @Nullable BigDecimal part(Dimension dimension, Dimension.Category category) {
        return parts.get(Dimension.part(dimension.id(), category.key()));
    }

    boolean brokenDown(Dimension dimension) {
        return dimension.categories().stream().anyMatch(category -> part(dimension, category) != null);
    }

    /**
     * Why the breakdowns of an indicator that adds up do not give its total: which dimension gives what instead of what. A
     * breakdown that was not begun is none; one that was begun is held against the total whole.
     */
    List<Reason> mismatches(Indicator of, List<Dimension> dimensions) {
        List<Reason> found = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            if (!of.addsUp() || !of.dimensions().contains(dimension.id()) || !brokenDown(dimension)) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Dimension.Category category : dimension.categories()) {
                BigDecimal value = part(dimension, category);
                sum = value == null ? sum : sum.add(value);
            }
            if (sum.compareTo(total) != 0) {
                BigDecimal gap = total.subtract(sum);
                found.add(Reason.of(
                        gap.signum() > 0 ? "results.target.short" : "results.target.over",
                        of.name(),
                        dimension.name(),
                        sum,
                        total,
                        gap.abs()));
            }
        }
        return found;
    }
}
