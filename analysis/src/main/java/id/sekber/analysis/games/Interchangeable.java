package id.sekber.analysis.games;

/** Players whose exchange changes nothing must be treated alike to the last bit, whatever the order of additions. */
final class Interchangeable {

    private Interchangeable() {}

    /** Gives interchangeable players whose amounts differ by rounding only the amount of the first of them. */
    static void settle(CoalitionGame game, double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            for (int j = 0; j < i; j++) {
                if (amounts[i] != amounts[j]
                        && Math.abs(amounts[i] - amounts[j]) <= game.tolerance()
                        && are(game.table(), i, j)) {
                    amounts[i] = amounts[j];
                    break;
                }
            }
        }
    }

    private static boolean are(double[] values, int i, int j) {
        int both = 1 << i | 1 << j;
        for (int s = 0; s < values.length; s++) {
            if ((s & both) == 1 << i && values[s] != values[s ^ both]) {
                return false;
            }
        }
        return true;
    }
}
