package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.LinearProgramme;
import java.util.ArrayList;
import java.util.List;

/**
 * Kohlberg's criterion: an allocation is the nucleolus exactly if, for every level, the coalitions that complain at
 * least so much are balanced: positive weights on all of them, and weights not negative on the players that are held at
 * their value alone, give every player the same total.
 *
 * <p>Independent of the kernel: all excesses are computed anew, each level is one certified linear programme.
 *
 * @see "E. Kohlberg, On the Nucleolus of a Characteristic Function Game, SIAM J. Applied Mathematics 20, 1971, pp. 62-66"
 */
public final class KohlbergCriterion {

    /** Differences of excesses below this, relative to the scale of the game, belong to one level. */
    private static final double SAME_LEVEL = 1e-9;

    private final CoalitionGame game;
    private final List<Double> amounts;
    private final boolean perCapita;
    private final boolean bounded;

    private KohlbergCriterion(CoalitionGame game, Allocation allocation, boolean perCapita, boolean bounded) {
        this.game = game;
        this.amounts = allocation.amounts();
        this.perCapita = perCapita;
        this.bounded = bounded;
    }

    public static void holdsForNucleolus(CoalitionGame game, Allocation allocation) {
        new KohlbergCriterion(game, allocation, false, true).check();
    }

    public static void holdsForPrenucleolus(CoalitionGame game, Allocation allocation) {
        new KohlbergCriterion(game, allocation, false, false).check();
    }

    public static void holdsForPerCapitaNucleolus(CoalitionGame game, Allocation allocation) {
        new KohlbergCriterion(game, allocation, true, true).check();
    }

    private void check() {
        double tolerance = SAME_LEVEL * game.scale();
        assertThat(amounts.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(game.grand(), within(tolerance));
        if (bounded) {
            for (int i = 0; i < game.size(); i++) {
                assertThat(game.gain(i, amounts.get(i))).isGreaterThanOrEqualTo(-tolerance);
            }
        }
        List<Coalition> byComplaint = new ArrayList<>();
        for (int s = 1; s < game.table().length - 1; s++) {
            byComplaint.add(new Coalition(s));
        }
        byComplaint.sort((a, b) -> Double.compare(complaint(b), complaint(a)));
        FixedSpan span = new FixedSpan(game.size());
        span.add(game.table().length - 1);
        int reached = 0;
        while (span.rank() < game.size()) {
            int level = reached;
            while (reached < byComplaint.size()
                    && complaint(byComplaint.get(reached)) >= complaint(byComplaint.get(level)) - tolerance) {
                span.add((int) byComplaint.get(reached++).members());
            }
            assertThat(isBalanced(byComplaint.subList(0, reached)))
                    .as(
                            "the %d coalitions that complain at least %s of %s are balanced",
                            reached, complaint(byComplaint.get(level)), amounts)
                    .isTrue();
        }
    }

    private double complaint(Coalition coalition) {
        return game.excess(coalition, amounts) / (perCapita ? coalition.size() : 1);
    }

    /** The greatest number that all weights can reach when every player gets a total of one is positive. */
    private boolean isBalanced(List<Coalition> coalitions) {
        int n = game.size();
        List<Coalition> columns = new ArrayList<>(coalitions);
        for (int i = 0; i < n && bounded; i++) {
            if (Math.abs(game.gain(i, amounts.get(i))) <= SAME_LEVEL * game.scale()) {
                columns.add(Coalition.of(i));
            }
        }
        int k = columns.size();
        double[] objective = new double[k + 1];
        objective[k] = 1;
        LinearProgramme programme = LinearProgramme.maximise(objective);
        for (int i = 0; i < n; i++) {
            double[] row = new double[k + 1];
            for (int j = 0; j < k; j++) {
                row[j] = columns.get(j).contains(i) ? 1 : 0;
            }
            programme.equal(1, row);
        }
        for (int j = 0; j < coalitions.size(); j++) {
            double[] row = new double[k + 1];
            row[j] = -1;
            row[k] = 1;
            programme.atMost(0, row);
        }
        return programme.outcome() instanceof LinearProgramme.Optimal optimal && optimal.value() > 1e-7;
    }
}
