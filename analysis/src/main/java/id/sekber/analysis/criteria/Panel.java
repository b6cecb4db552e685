package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Members who weigh the criteria differently: what each of them sees, what they see together, and who is worst off.
 *
 * <p>Input   members with weights of their own and a share of the say.
 * <p>Result  group weights (mean of the members' weights by share), the group's ranking, each member's ranking and agreement with the
 *            group, and per alternative the member it satisfies least.
 * <p>Meaning satisfaction is 1 for a member's best alternative and 0 for its worst; the alternative whose worst-off member is
 *            best off may be the one that all can live with.
 * <p>Cost    one run of the method per member and one for the group; O(k m^2) for agreement of k members.
 * <p>Edges   a member to whom all alternatives are equal is fully satisfied by each; agreement is 1 when nothing can be told apart.
 *
 * @param members at least one, each name once
 * @see "K. J. Arrow, Social Choice and Individual Values, Wiley, 1951, on why no rule settles every disagreement"
 * @see "M. G. Kendall, The Treatment of Ties in Ranking Problems, Biometrika 33(3), 1945, pp. 239-251"
 */
public record Panel(List<Member> members) {

    /**
     * A member of the panel.
     *
     * @param share of the say, relative to the other members'
     */
    public record Member(String name, Weights weights, double share) {
        public Member {
            if (Checked.finite("share of \"" + name + "\"", share) <= 0) {
                throw new InputRefused(
                        "share of \"" + name + "\"",
                        String.valueOf(share),
                        "it must be above zero",
                        "leave out who has no say");
            }
        }
    }

    /**
     * What one member sees.
     *
     * @param satisfaction per alternative, 0 the member's worst to 1 its best
     * @param agreement Kendall's tau-b with the group's ranking, -1 to 1
     */
    public record View(String member, Ranking ranking, List<Double> satisfaction, double agreement) {}

    /**
     * @param worstOff per alternative the position of the member it satisfies least (the first of equals)
     * @param leastSatisfaction per alternative that member's satisfaction
     * @param fairest the ranking by least satisfaction
     */
    public record Result(
            Weights groupWeights,
            RankingMethod.Outcome group,
            List<View> views,
            List<Integer> worstOff,
            List<Double> leastSatisfaction,
            Ranking fairest) {

        /** Which alternative serves its least satisfied member best, and who that is for each. */
        public Explanation explanation(DecisionTable table) {
            List<Explanation> parts = new ArrayList<>();
            for (int a = 0; a < worstOff.size(); a++) {
                String member = views.get(worstOff.get(a)).member();
                double least = leastSatisfaction.get(a);
                parts.add(Explanation.of(
                        least, "criteria.worstOff", table.alternatives().get(a), member, least));
            }
            List<Integer> first = fairest.first();
            String names = String.join(
                    ", ", first.stream().map(table.alternatives()::get).toList());
            return Explanation.of(leastSatisfaction.get(first.get(0)), "criteria.fairest", names)
                    .because(parts);
        }
    }

    public Panel {
        members = List.copyOf(members);
        Checked.names("members", members.stream().map(Member::name).toList());
    }

    /**
     * @throws InputRefused if a member's weights are not one per criterion, or the method refuses the table
     */
    public Result judge(RankingMethod method, DecisionTable table) {
        members.forEach(member -> table.requireAsMany(member.weights()));
        Weights groupWeights = groupWeights();
        RankingMethod.Outcome group = method.rank(table, groupWeights);
        List<View> views = members.stream()
                .map(member -> view(member, method.rank(table, member.weights()), group.ranking()))
                .toList();
        List<Integer> worstOff = new ArrayList<>();
        double[] least = new double[table.alternatives().size()];
        for (int a = 0; a < least.length; a++) {
            int worst = worstOff(views, a);
            worstOff.add(worst);
            least[a] = views.get(worst).satisfaction().get(a);
        }
        return new Result(
                groupWeights, group, views, List.copyOf(worstOff), Lists.of(least), Ranking.highestFirst(least));
    }

    private Weights groupWeights() {
        double[] mean = new double[members.get(0).weights().size()];
        for (Member member : members) {
            for (int c = 0; c < mean.length; c++) {
                mean[c] += member.share() * member.weights().values().get(c);
            }
        }
        return Weights.of(mean);
    }

    private static View view(Member member, RankingMethod.Outcome outcome, Ranking group) {
        double[] scores = outcome.scores().stream()
                .mapToDouble(score -> outcome.lowestIsBest() ? -score : score)
                .toArray();
        boolean equal = Normalisation.smallest(scores) == Normalisation.largest(scores);
        double[] satisfaction = Normalisation.MIN_MAX.scaled(scores);
        return new View(
                member.name(),
                outcome.ranking(),
                equal
                        ? Lists.of(IntStream.range(0, scores.length)
                                .mapToDouble(a -> 1)
                                .toArray())
                        : Lists.of(satisfaction),
                agreement(outcome.ranking().ranks(), group.ranks()));
    }

    private static int worstOff(List<View> views, int alternative) {
        int worst = 0;
        for (int m = 1; m < views.size(); m++) {
            if (views.get(m).satisfaction().get(alternative)
                    < views.get(worst).satisfaction().get(alternative) - Ranking.TIE) {
                worst = m;
            }
        }
        return worst;
    }

    /** Kendall's tau-b of two rankings with ties. */
    static double agreement(List<Integer> one, List<Integer> other) {
        int balance = 0;
        int decidedByOne = 0;
        int decidedByOther = 0;
        for (int a = 0; a < one.size(); a++) {
            for (int b = a + 1; b < one.size(); b++) {
                int first = Integer.signum(one.get(a) - one.get(b));
                int second = Integer.signum(other.get(a) - other.get(b));
                balance += first * second;
                decidedByOne += Math.abs(first);
                decidedByOther += Math.abs(second);
            }
        }
        if (decidedByOne == 0 && decidedByOther == 0) {
            return 1;
        }
        return decidedByOne == 0 || decidedByOther == 0
                ? 0
                : balance / Math.sqrt((double) decidedByOne * decidedByOther);
    }
}
