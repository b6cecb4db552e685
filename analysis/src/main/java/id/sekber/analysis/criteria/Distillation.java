package id.sekber.analysis.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The two distillations of ELECTRE III: credibility is cut at falling levels until one alternative, or an inseparable group, stands out.
 *
 * @see "D. Vallee, P. Zielniewicz, ELECTRE III-IV version 3.x: aspects methodologiques, Document du LAMSADE 85, Paris-Dauphine, 1994"
 */
final class Distillation {

    /** Credibilities are sums of weights; below this their difference is rounding, not judgement. */
    private static final double SAME_CREDIBILITY = 1e-9;

    private final double[][] credibility;
    private final int wanted;

    private Distillation(double[][] credibility, int wanted) {
        this.credibility = credibility;
        this.wanted = wanted;
    }

    /** Positions when the best are taken out first. */
    static int[] descending(double[][] credibility) {
        return new Distillation(credibility, 1).positions();
    }

    /** Positions, 1 = best, when the worst are taken out first. */
    static int[] ascending(double[][] credibility) {
        int[] fromBelow = new Distillation(credibility, -1).positions();
        int last = IntStream.of(fromBelow).max().orElse(0);
        return IntStream.of(fromBelow).map(position -> last + 1 - position).toArray();
    }

    private int[] positions() {
        int[] positions = new int[credibility.length];
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, credibility.length).boxed().toList());
        for (int position = 1; !left.isEmpty(); position++) {
            List<Integer> taken = distilled(left);
            for (int a : taken) {
                positions[a] = position;
            }
            left.removeAll(taken);
        }
        return positions;
    }

    /** The alternatives that stand out of the group, at the level where no further cut separates them. */
    private List<Integer> distilled(List<Integer> left) {
        List<Integer> group = left;
        double level = highest(group, Double.POSITIVE_INFINITY);
        while (group.size() > 1 && level > 0) {
            double cut = highest(group, level - threshold(level));
            group = mostQualified(group, cut);
            level = cut;
        }
        return group;
    }

    private List<Integer> mostQualified(List<Integer> group, double cut) {
        int[] qualification = new int[group.size()];
        for (int i = 0; i < qualification.length; i++) {
            for (int j = 0; j < qualification.length; j++) {
                if (i != j && outranks(group.get(i), group.get(j), cut)) {
                    qualification[i] += wanted;
                    qualification[j] -= wanted;
                }
            }
        }
        int best = Arrays.stream(qualification).max().orElseThrow();
        return IntStream.range(0, qualification.length)
                .filter(i -> qualification[i] == best)
                .mapToObj(group::get)
                .toList();
    }

    private boolean outranks(int a, int b, double cut) {
        double forth = credibility[a][b];
        return forth > cut + SAME_CREDIBILITY && forth > credibility[b][a] + threshold(forth) + SAME_CREDIBILITY;
    }

    /** The highest credibility within the group that lies below the bound; 0 if none does. */
    private double highest(List<Integer> group, double bound) {
        double highest = 0;
        for (int a : group) {
            for (int b : group) {
                if (a != b && credibility[a][b] < bound - SAME_CREDIBILITY) {
                    highest = Math.max(highest, credibility[a][b]);
                }
            }
        }
        return highest;
    }

    /** Roy's discrimination threshold: how far credibilities must differ to be told apart at this level. */
    private static double threshold(double level) {
        return 0.3 - 0.15 * level;
    }
}
