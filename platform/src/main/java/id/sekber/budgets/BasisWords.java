package id.sekber.budgets;

import id.sekber.activities.Activity;
import id.sekber.activities.Deliverable;
import id.sekber.budgets.Basis.FlatRate;
import id.sekber.budgets.Basis.LumpSum;
import id.sekber.budgets.Basis.Units;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the amount of a line rests on, in a sentence. */
public final class BasisWords {

    private BasisWords() {}

    static Reason of(Line line, Budgets.View view) {
        return of(line, view.budget().rates(), view.timeline().activities());
    }

    public static Reason of(Line line, RateBook rates, List<Activity> activities) {
        Basis basis = line.basis();
        if (basis instanceof Units units) {
            Optional<Rate> rate =
                    Optional.ofNullable(rates.latest(Rate.Kind.UNIT).get(units.rate()));
            return Reason.of(
                    "budgets.words.units",
                    units.quantities().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    rate.map(Rate::unit).orElse("-"),
                    rate.map(Rate::name).orElse(units.rate()));
        } else if (basis instanceof LumpSum lump) {
            return Reason.of(
                    "budgets.words.lump",
                    Optional.ofNullable(rates.latest(Rate.Kind.LUMP).get(lump.rate()))
                            .map(Rate::name)
                            .orElse(lump.rate()),
                    activities.stream()
                            .flatMap(activity -> activity.deliverables().stream())
                            .filter(each -> each.id().equals(lump.deliverable()))
                            .map(Deliverable::name)
                            .findFirst()
                            .orElse("-"));
        } else if (basis instanceof FlatRate flat) {
            return Reason.of("budgets.words.flat", flat.percent(), names(flat.of()));
        }
        return Reason.of("budgets.words.real");
    }

    private static Wording names(List<String> types) {
        return new Wording(joined(types, "id"), joined(types, "en"));
    }

    private static String joined(List<String> types, String language) {
        return types.stream().map(type -> CostTypes.name(type).in(language)).collect(Collectors.joining(", "));
    }
}
