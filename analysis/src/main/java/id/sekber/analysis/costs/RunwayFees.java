package id.sekber.analysis.costs;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapley value of an airport game with many users of few types: each pays an equal part of every step that it uses.
 *
 * <p>Input   types in order of rising cost: the cost of a facility for that type alone, and the number of its users.
 *
 * <p>Result  the fee per user of each type; fees times users sum to the cost for the most demanding type.
 *
 * <p>Meaning the exact Shapley value, also for millions of users, since a step's users share it equally.
 *
 * <p>Cost    O(number of types).
 *
 * <p>Edges   a type without users pays what one of its users would, and changes nothing for the others; the last type
 * must have users, or nobody would pay for the last step.
 *
 * @see "S. C. Littlechild, G. Owen, A Simple Expression for the Shapley Value in a Special Case, Management Science 20,
 *     1973, pp. 370-372"
 */
public final class RunwayFees {

    /** A type of user, what a facility for it costs, and how many users it has. */
    public record Type(String name, double cost, long users) {}

    private RunwayFees() {}

    public static List<Double> of(List<Type> types) {
        Checked.names("types", types.stream().map(Type::name).toList());
        long using = 0;
        double before = 0;
        for (Type type : types) {
            if (Checked.notNegative("cost of " + type.name(), type.cost()) < before) {
                throw new InputRefused(
                        "cost of " + type.name(),
                        String.valueOf(type.cost()),
                        "types stand in order of rising cost, and the one before costs " + before,
                        "sort the types by cost");
            }
            Checked.notNegative("users of " + type.name(), type.users());
            before = type.cost();
            using += type.users();
        }
        if (types.get(types.size() - 1).users() == 0) {
            throw new InputRefused(
                    "users of " + types.get(types.size() - 1).name(),
                    "0",
                    "the most demanding type must have users",
                    "leave the type out");
        }
        List<Double> fees = new ArrayList<>();
        double fee = 0;
        before = 0;
        for (Type type : types) {
            fee += (type.cost() - before) / using;
            fees.add(fee);
            before = type.cost();
            using -= type.users();
        }
        return fees;
    }
}
