package id.sekber.analysis.criteria;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** Some hundred samples side by side, so that each step is one loop over them that the machine can run in vectors. */
final class AcceptabilityBatch {

    private final List<PartialValues> alternatives;
    private final double[][] weights;
    private final double[][] totals;
    private final double[][][] drawn;
    private final double[][] normals;
    private final double[] scratch;
    private final int[][] better;

    AcceptabilityBatch(List<PartialValues> alternatives, int criteria, int samples) {
        this.alternatives = alternatives;
        weights = new double[criteria][samples];
        totals = new double[alternatives.size()][samples];
        normals = new double[alternatives.size()][samples];
        better = new int[alternatives.size()][samples];
        drawn = new double[alternatives.size()][][];
        for (int a = 0; a < drawn.length; a++) {
            drawn[a] = new double[alternatives.get(a).drawn.size()][samples];
        }
        scratch = new double[samples];
    }

    /** Draws weights and scores, ranks the alternatives and counts. */
    void rank(UniformRandomProvider random, WeightSampler sampler, AcceptabilityTally tally) {
        sampler.fill(random, weights);
        drawScores(random);
        for (int a = 0; a < totals.length; a++) {
            totalUnderDrawnWeights(a);
        }
        comparePairs(tally);
        for (int a = 0; a < totals.length; a++) {
            countRanks(better[a], tally.atRank[a]);
            sumFirst(better[a], tally.weightSum[a], tally.weightSquares[a]);
        }
    }

    /** Draws scores and counts how often each alternative is first when its own central weights hold. */
    void confirm(UniformRandomProvider random, double[][] central, long[] first) {
        drawScores(random);
        for (int candidate = 0; candidate < central.length; candidate++) {
            if (central[candidate].length > 0) {
                for (int a = 0; a < totals.length; a++) {
                    totalUnder(central[candidate], a);
                }
                first[candidate] += countFirst(candidate);
            }
        }
    }

    private void drawScores(UniformRandomProvider random) {
        for (int a = 0; a < drawn.length; a++) {
            PartialValues values = alternatives.get(a);
            for (int d = 0; d < drawn[a].length; d++) {
                values.drawn.get(d).fill(random, drawn[a][d]);
            }
            if (values.normal) {
                fillNormal(random, normals[a]);
            }
        }
    }

    private static void fillNormal(UniformRandomProvider random, double[] values) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int k = 0; k < values.length; k++) {
            values[k] = normal.sample();
        }
    }

    private void totalUnderDrawnWeights(int alternative) {
        PartialValues values = alternatives.get(alternative);
        double[] total = totals[alternative];
        Arrays.fill(total, 0);
        for (int c = 0; c < weights.length; c++) {
            if (values.mean[c] != 0) {
                addScaled(weights[c], values.mean[c], total);
            }
        }
        for (int d = 0; d < drawn[alternative].length; d++) {
            addProducts(weights[values.drawn.get(d).criterion()], drawn[alternative][d], total);
        }
        if (values.normal) {
            Arrays.fill(scratch, 0);
            for (int c = 0; c < weights.length; c++) {
                if (values.variance[c] != 0) {
                    addScaledSquares(weights[c], values.variance[c], scratch);
                }
            }
            addRootProducts(scratch, normals[alternative], total);
        }
    }

    private void totalUnder(double[] fixedWeights, int alternative) {
        PartialValues values = alternatives.get(alternative);
        double mean = 0;
        double variance = 0;
        for (int c = 0; c < fixedWeights.length; c++) {
            mean += fixedWeights[c] * values.mean[c];
            variance += fixedWeights[c] * fixedWeights[c] * values.variance[c];
        }
        double[] total = totals[alternative];
        Arrays.fill(total, mean);
        if (values.normal) {
            addScaled(normals[alternative], Math.sqrt(variance), total);
        }
        for (int d = 0; d < drawn[alternative].length; d++) {
            addScaled(drawn[alternative][d], fixedWeights[values.drawn.get(d).criterion()], total);
        }
    }

    private void comparePairs(AcceptabilityTally tally) {
        for (int[] row : better) {
            Arrays.fill(row, 0);
        }
        for (int a = 0; a < totals.length; a++) {
            for (int b = a + 1; b < totals.length; b++) {
                tally.wins[a][b] += countWins(totals[a], totals[b], better[b]);
                tally.wins[b][a] += countWins(totals[b], totals[a], better[a]);
            }
        }
    }

    private static int countWins(double[] one, double[] other, int[] aboveOther) {
        int wins = 0;
        for (int k = 0; k < one.length; k++) {
            int win = one[k] > other[k] ? 1 : 0;
            aboveOther[k] += win;
            wins += win;
        }
        return wins;
    }

    private static void countRanks(int[] above, long[] atRank) {
        for (int rank : above) {
            atRank[rank]++;
        }
    }

    private void sumFirst(int[] above, double[] sum, double[] squares) {
        for (int c = 0; c < weights.length; c++) {
            double[] weight = weights[c];
            double batchSum = 0;
            double batchSquares = 0;
            for (int k = 0; k < above.length; k++) {
                double counted = above[k] == 0 ? weight[k] : 0;
                batchSum += counted;
                batchSquares += counted * counted;
            }
            sum[c] += batchSum;
            squares[c] += batchSquares;
        }
    }

    private int countFirst(int candidate) {
        int[] above = better[candidate];
        Arrays.fill(above, 0);
        for (int a = 0; a < totals.length; a++) {
            if (a != candidate) {
                countWins(totals[a], totals[candidate], above);
            }
        }
        int first = 0;
        for (int rank : above) {
            first += rank == 0 ? 1 : 0;
        }
        return first;
    }

    private static void addScaled(double[] values, double factor, double[] total) {
        for (int k = 0; k < total.length; k++) {
            total[k] += factor * values[k];
        }
    }

    private static void addProducts(double[] values, double[] factors, double[] total) {
        for (int k = 0; k < total.length; k++) {
            total[k] += factors[k] * values[k];
        }
    }

    private static void addScaledSquares(double[] values, double factor, double[] total) {
        for (int k = 0; k < total.length; k++) {
            total[k] += factor * values[k] * values[k];
        }
    }

    private static void addRootProducts(double[] variances, double[] normals, double[] total) {
        for (int k = 0; k < total.length; k++) {
            total[k] += Math.sqrt(variances[k]) * normals[k];
        }
    }
}
