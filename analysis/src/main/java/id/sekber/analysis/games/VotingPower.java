package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * Power in a weighted vote: how often each voter's vote decides.
 *
 * <p>Input   a voting game of 1 to 60 voters.
 *
 * <p>Result  per voter the Shapley-Shubik index (share of all orders in which it turns the coalition to winning), the
 * Banzhaf indices (absolute: share of the others' coalitions in which it decides; normalised: sums to one), and whether
 * it is a dummy that never decides.
 *
 * <p>Meaning power is not proportional to weight: a voter of weight one beside 4, 4, 4, 2, 2 with a quota of 12 has none.
 *
 * <p>Cost    exact counting by weight, O(n^2 quota) for quotas in a common whole unit; by all 2^n coalitions where that
 * would take more than {@link SwingCounts#MOST_CELLS} cells and n is at most 24.
 *
 * <p>Edges   voters of equal weight have equal power to the last bit; a voter of weight 0 is a dummy.
 *
 * @see "L. S. Shapley, M. Shubik, A Method for Evaluating the Distribution of Power in a Committee System, APSR 48, 1954,
 *     pp. 787-792; J. F. Banzhaf, Rutgers Law Review 19, 1965, pp. 317-343"
 */
public record VotingPower(List<Voter> voters, MinimalWinning minimalWinning) {

    /** One voter's power. */
    public record Voter(
            String name,
            double weight,
            double shapleyShubik,
            double banzhaf,
            double banzhafAbsolute,
            boolean dummy,
            Explanation explanation) {}

    public VotingPower {
        voters = List.copyOf(voters);
    }

    public static VotingPower of(VotingGame game) {
        int n = game.players().size();
        double[][] swings = SwingCounts.of(game);
        double[] total = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (double count : swings[i]) {
                total[i] += count;
            }
            sum += total[i];
        }
        List<Voter> voters = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double absolute = Math.scalb(total[i], 1 - n);
            double shapley = shapleyShubik(swings[i]);
            String name = game.players().get(i);
            double weight = game.weights().get(i);
            Explanation explanation = Explanation.of(
                    shapley, total[i] == 0 ? "games.vote.dummy" : "games.vote.power", name, weight, shapley, total[i]);
            voters.add(new Voter(name, weight, shapley, total[i] / sum, absolute, total[i] == 0, explanation));
        }
        return new VotingPower(voters, MinimalWinning.of(game));
    }

    public Explanation explanation() {
        return Explanation.of(minimalWinning.count(), "games.vote", voters.size(), minimalWinning.count())
                .because(voters.stream().map(Voter::explanation).toList());
    }

    /** Orders in which the voter decides, by the number of voters before it. */
    private static double shapleyShubik(double[] swingsBySize) {
        int n = swingsBySize.length;
        double coalitions = 1;
        double share = 0;
        for (int k = 0; k < n; k++) {
            share += swingsBySize[k] / coalitions;
            coalitions = coalitions * (n - 1 - k) / (k + 1);
        }
        return share / n;
    }
}
