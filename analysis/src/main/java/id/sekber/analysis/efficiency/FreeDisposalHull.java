package id.sekber.analysis.efficiency;

import java.util.Optional;

/**
 * The frontier of what has been done, without mixtures: a point is compared with single units, by enumeration.
 *
 * @see "D. Deprins, L. Simar, H. Tulkens, Measuring Labor Efficiency in Post Offices, in: The Performance of Public Enterprises, 1984"
 */
record FreeDisposalHull(Observations observations) {

    Optional<Projection> project(double[] used, double[] produced, Orientation orientation, int without) {
        boolean contracts = orientation == Orientation.INPUT;
        int best = Frontier.NONE;
        double bestNeed = Double.POSITIVE_INFINITY;
        for (int j = 0; j < observations.units().size(); j++) {
            double need = contracts
                    ? need(observations.inputsOf(j), used, produced, observations.outputsOf(j))
                    : need(produced, observations.outputsOf(j), observations.inputsOf(j), used);
            if (j != without && need < bestNeed) {
                best = j;
                bestNeed = need;
            }
        }
        return best == Frontier.NONE
                ? Optional.empty()
                : Optional.of(projection(best, bestNeed, used, produced, contracts));
    }

    /** The largest ratio of the first two, if each of the third is at most its counterpart in the fourth; infinite otherwise. */
    private static double need(double[] smaller, double[] larger, double[] least, double[] most) {
        for (int i = 0; i < least.length; i++) {
            if (least[i] > most[i]) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double need = 0;
        for (int i = 0; i < smaller.length; i++) {
            if (smaller[i] > 0) {
                need = Math.max(need, smaller[i] / larger[i]);
            }
        }
        return need;
    }

    private Projection projection(int peer, double need, double[] used, double[] produced, boolean contracts) {
        double factor = contracts ? need : 1 / need;
        double[] weights = new double[observations.units().size()];
        weights[peer] = 1;
        double[] inputSlacks = observations.inputsOf(peer);
        for (int i = 0; i < inputSlacks.length; i++) {
            inputSlacks[i] = excess((contracts ? factor : 1) * used[i], inputSlacks[i]);
        }
        double[] outputSlacks = observations.outputsOf(peer);
        for (int r = 0; r < outputSlacks.length; r++) {
            outputSlacks[r] = excess(outputSlacks[r], (contracts ? 1 : factor) * produced[r]);
        }
        return new Projection(Projection.rounded(factor), weights, inputSlacks, outputSlacks);
    }

    private static double excess(double more, double less) {
        return more - less <= Projection.SAME * more ? 0 : more - less;
    }
}
