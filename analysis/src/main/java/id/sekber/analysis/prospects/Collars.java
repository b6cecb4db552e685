package id.sekber.analysis.prospects;

/** Brings amounts between floors and ceilings; what that leaves open the others carry in proportion to what they pay. */
final class Collars {

    /** Relative to the joint cost; below this nothing is open any more. */
    private static final double SETTLED = 1e-12;

    private Collars() {}

    /** @return false where floors and ceilings leave no room for the joint cost */
    static boolean within(double[] amounts, double[] floors, double[] ceilings, double joint) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < amounts.length; i++) {
            least += floors[i];
            most += ceilings[i];
        }
        double nothing = SETTLED * Math.abs(joint);
        if (least > joint + nothing || most < joint - nothing) {
            return false;
        }
        // Scaling all by one factor and cutting at the ends keeps proportions; the factor at which they sum to the
        // joint
        // cost lies where the sum, which rises with it, passes that cost.
        double low = 0;
        double high = 1;
        for (int doubling = 0; doubling < 60 && sum(amounts, floors, ceilings, high) < joint - nothing; doubling++) {
            high *= 2;
        }
        for (int halving = 0; halving < 100; halving++) {
            double middle = (low + high) / 2;
            if (sum(amounts, floors, ceilings, middle) < joint) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double open = joint;
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = at(amounts[i], floors[i], ceilings[i], high);
            open -= amounts[i];
        }
        // A member who pays nothing cannot be scaled: what is still open goes to whoever has room.
        for (int i = 0; i < amounts.length && Math.abs(open) > nothing; i++) {
            double changed = Math.max(floors[i], Math.min(ceilings[i], amounts[i] + open));
            open -= changed - amounts[i];
            amounts[i] = changed;
        }
        return true;
    }

    private static double sum(double[] amounts, double[] floors, double[] ceilings, double factor) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += at(amounts[i], floors[i], ceilings[i], factor);
        }
        return sum;
    }

    private static double at(double amount, double floor, double ceiling, double factor) {
        return Math.max(floor, Math.min(ceiling, factor * amount));
    }
}
