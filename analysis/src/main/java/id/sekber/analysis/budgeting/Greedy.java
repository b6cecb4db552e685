package id.sekber.analysis.budgeting;

import id.sekber.analysis.Explanation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Greedy selection: the project of most utility for its cost first, then every next one that still fits.
 *
 * <p>Input   an election; what a project is worth to its supporters ({@link Utility}). With utility {@link Utility#COST} the order is that of the
 *            votes.
 * <p>Result  the projects in the order in which they were taken, each with its utility per unit of cost: an exact fraction.
 * <p>Meaning how most cities choose; a majority can take the whole budget, which {@link EqualShares} does not allow.
 * <p>Cost    the approvals once, and a sort of the projects.
 * <p>Edges   ties go to the lexicographically first id and are reported; a supported project of no cost comes first; a project without any support is taken too if it still fits, since
 *            the rule asks only whether money is left, and is named in {@link Result#withoutSupport()}.
 *
 * @see "N. Talmon, P. Faliszewski, A Framework for Approval-Based Budgeting Methods, AAAI 33, 2019, pp. 2181-2188"
 */
public final class Greedy {

    /**
     * @param utilityPerCost total utility of the voters over cost
     * @param tied projects that did as well, were still to be looked at, and stood back because of their ids
     */
    public record Round(int project, Fraction utilityPerCost, List<Integer> tied) {}

    /** @param rounds in the order of taking */
    public record Result(Election election, Utility utility, List<Round> rounds) {

        /** Positions of the projects taken, in the order of the election. */
        public List<Integer> selected() {
            return rounds.stream().map(Round::project).sorted().toList();
        }

        public BigDecimal spent() {
            return rounds.stream()
                    .map(round -> election.projects().get(round.project()).cost())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Projects that were taken because they fitted, though nobody supports them. */
        public List<Integer> withoutSupport() {
            return rounds.stream()
                    .filter(round -> round.utilityPerCost().isZero())
                    .map(Round::project)
                    .toList();
        }

        public Explanation explanation() {
            List<Explanation> parts = new ArrayList<>();
            for (Round round : rounds) {
                parts.add(explanation(round));
            }
            return Explanation.of(
                            spent().doubleValue(),
                            "budgeting.selected",
                            rounds.size(),
                            election.projects().size(),
                            spent(),
                            election.budget())
                    .because(parts);
        }

        private Explanation explanation(Round round) {
            Project project = election.projects().get(round.project());
            double value = round.utilityPerCost().toDouble();
            Explanation taken = round.utilityPerCost().isZero()
                    ? Explanation.of(0, "budgeting.taken.unsupported", project.id(), project.cost())
                    : Explanation.of(value, "budgeting.taken", project.id(), project.cost(), value);
            return round.tied().isEmpty()
                    ? taken
                    : taken.because(Explanation.of(
                            round.tied().size(),
                            "budgeting.tied",
                            String.join(
                                    ", ",
                                    round.tied().stream()
                                            .map(p -> election.projects().get(p).id())
                                            .toList())));
        }
    }

    private Greedy() {}

    public static Result of(Election election, Utility utility) {
        Scores scores = new Scores(election, utility);
        Fraction[] density = new Fraction[scores.projects];
        for (int p = 0; p < density.length; p++) {
            density[p] = density(scores, p, utility);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, scores.projects).boxed().toList());
        order.sort((p, q) -> {
            int byDensity = isFree(scores, p) || isFree(scores, q)
                    ? Boolean.compare(isFree(scores, q), isFree(scores, p))
                    : density[q].compareTo(density[p]);
            return byDensity != 0
                    ? byDensity
                    : election.projects()
                            .get(p)
                            .id()
                            .compareTo(election.projects().get(q).id());
        });
        List<Round> rounds = new ArrayList<>();
        BigInteger left = scores.exactBudget;
        for (int place = 0; place < order.size(); place++) {
            int p = order.get(place);
            if (scores.exactCost[p].compareTo(left) <= 0) {
                left = left.subtract(scores.exactCost[p]);
                List<Integer> tied = order.subList(place + 1, order.size()).stream()
                        .filter(q -> !isFree(scores, p) && density[q].equals(density[p]))
                        .toList();
                rounds.add(new Round(p, density[p], tied));
            }
        }
        return new Result(election, utility, rounds);
    }

    /** Of no cost and supported: it does infinitely well for its cost, so it comes first. */
    private static boolean isFree(Scores scores, int project) {
        return scores.exactCost[project].signum() == 0 && scores.isSupported(project);
    }

    /** Utility over cost; without a cost, the support itself, which counts as for a cost of one. */
    private static Fraction density(Scores scores, int project, Utility utility) {
        ExactSum points = new ExactSum();
        for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
            scores.addWeighted(entry, points);
        }
        Fraction support = Fraction.of(points.value(), scores.unitOfWeight.multiply(scores.unitOfScore));
        boolean free = scores.exactCost[project].signum() == 0;
        return utility == Utility.COST || free
                ? support
                : support.over(Fraction.of(scores.exactCost[project], scores.unitOfMoney));
    }
}
