package id.sekber.analysis.prospects;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.List;

/**
 * A programme's costs over its life, as ranges.
 *
 * @param members 1 to 12
 * @param years 1 to 100
 * @param rate at which later years are discounted, 0.06 for six percent
 * @param demands of each member, in any one unit, not negative; certain ones change nothing
 * @param together how much the errors of an estimate hang together, 0 to 1: with this probability a coalition's costs
 *     lie as low or as high in their ranges as those of the others, else by themselves
 */
public record UncertainCosts(
        List<String> members,
        int years,
        double rate,
        List<CostComponent> components,
        List<Range> demands,
        double together) {

    /** 2^12 coalitions in each draw. */
    public static final int MOST_MEMBERS = 12;

    public static final int MOST_YEARS = 100;

    public UncertainCosts {
        members = Checked.names("members", members);
        components = List.copyOf(components);
        demands = List.copyOf(demands);
        if (members.size() > MOST_MEMBERS) {
            throw new InputRefused(
                    "members",
                    members.size() + " members",
                    "every draw has a cost for each coalition of at most " + MOST_MEMBERS,
                    "merge members that act as one");
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new InputRefused(
                    "years", String.valueOf(years), "a programme has 1 to " + MOST_YEARS, "correct the years");
        }
        PresentValue.checked(rate);
        if (components.isEmpty()) {
            throw new InputRefused("components", "none", "there is at least one", "state what the programme costs");
        }
        for (CostComponent component : components) {
            if (!component.likely().players().equals(members) || component.lastYear() >= years) {
                throw new InputRefused(
                        "component " + component.name(),
                        component.likely().players() + " until year " + component.lastYear(),
                        "it speaks of the members and ends within the " + years + " years",
                        "correct it");
            }
        }
        Checked.length("demands", members.size(), demands.size());
        for (Range demand : demands) {
            Checked.notNegative("demand", demand.low());
        }
        if (!(Checked.notNegative("together", together) <= 1)) {
            throw new InputRefused("together", String.valueOf(together), "it lies between 0 and 1", "give 0.5");
        }
    }
}
