package id.sekber.costsharing;

import id.sekber.analysis.prospects.HarmSimulation;
import id.sekber.analysis.prospects.ShareRule;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys as the analysis applies them to draws. */
final class DrawnRules {

    private final Workbench workbench;

    private DrawnRules(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Those that can divide the likely costs; the others have nothing to draw. */
    static List<HarmSimulation.Named> of(List<Key> keys, Workbench workbench) {
        DrawnRules rules = new DrawnRules(workbench);
        List<HarmSimulation.Named> named = new ArrayList<>();
        for (Key key : keys) {
            if (workbench.amounts(key).isPresent()) {
                rules.rule(key).ifPresent(rule -> named.add(new HarmSimulation.Named(key.code(), rule)));
            }
        }
        return named;
    }

    private Optional<ShareRule> rule(Key key) {
        if (key instanceof Key.Equal) {
            return Optional.of(new ShareRule.Equal());
        } else if (key instanceof Key.ProportionalToAlone) {
            return Optional.of(new ShareRule.ProportionalToAlone());
        } else if (key instanceof Key.Weighted weighted) {
            return Optional.of(new ShareRule.ByWeights(numbers(weighted.weights()), weighted.followsDemand()));
        } else if (key instanceof Key.FromGame game) {
            return fromGame(game);
        } else if (key instanceof Key.Mixed mixed) {
            return mixed(mixed);
        } else if (key instanceof Key.TwoPart parts) {
            return rule(parts.capital())
                    .flatMap(capital ->
                            rule(parts.operation()).map(operation -> new ShareRule.TwoPart(capital, operation)));
        } else if (key instanceof Key.Collar collar) {
            return rule(collar.base())
                    .map(base -> new ShareRule.Collar(
                            base, part(collar.floor()), part(collar.ceiling()), collar.neverAboveAlone()));
        } else if (key instanceof Key.HostCredit credit) {
            return rule(credit.base()).map(base -> credited(credit, base));
        }
        Key.FeePerUnit fee = (Key.FeePerUnit) key;
        return rule(fee.rest())
                .map(rest ->
                        new ShareRule.FeePerUnit(fee.price().amount().doubleValue(), numbers(fee.quantities()), rest));
    }

    private ShareRule credited(Key.HostCredit credit, ShareRule base) {
        return Coalitions.place(credit.host(), workbench.sharers())
                .<ShareRule>map(host -> new ShareRule.HostCredit(
                        base, host, credit.credit().amount().doubleValue()))
                .orElse(base);
    }

    /** The nucleolus of every draw would take minutes: its shares of the likely costs stand for all draws. */
    private Optional<ShareRule> fromGame(Key.FromGame key) {
        return switch (key.method()) {
            case SCRB -> Optional.of(new ShareRule.RemainingBenefits());
            case SHAPLEY -> Optional.of(new ShareRule.Shapley());
            case NUCLEOLUS ->
                workbench
                        .amounts(key)
                        .map(amounts -> new ShareRule.ByWeights(
                                numbers(amounts.stream().map(Money::amount).toList()), false));
        };
    }

    private Optional<ShareRule> mixed(Key.Mixed key) {
        List<ShareRule> rules = new ArrayList<>();
        List<Double> portions = new ArrayList<>();
        for (Key.Mixed.Component component : key.components()) {
            rule(component.key()).ifPresent(rules::add);
            portions.add(part(component.percent()));
        }
        return rules.size() == portions.size() ? Optional.of(new ShareRule.Mixed(rules, portions)) : Optional.empty();
    }

    private static double part(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }

    private static List<Double> numbers(List<BigDecimal> weights) {
        return weights.stream().map(BigDecimal::doubleValue).toList();
    }
}
