package id.sekber.analysis.efficiency;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.Optional;

/**
 * What units could gain by joining, and by what: by learning, which needs no merger; by harmony of their mixes; or by size.
 *
 * <p>Input   observations; two or more of the units; orientation; returns to scale.
 * <p>Result  factors whose product is the whole: potential = learning x harmony x size. Orientation input: below 1 is a saving, 0.9 is 10 %
 *            of the joint inputs. Orientation output: above 1 is a gain. Empty where the joint unit lies beyond what the observed
 *            units show to be possible.
 * <p>Meaning learning: each becomes efficient by itself. Harmony: they exchange inputs and outputs so that the mixes fit, which a contract
 *            can do. Size: only a real merger does it, and it can also be a loss.
 * <p>Cost    one linear programme per member and three for the whole, each proved by its certificate.
 * <p>Edges   under constant returns size is 1; harmony never costs when mixtures are allowed; a merger of equals has harmony 1.
 *
 * @param potential factor of the joint inputs or outputs
 * @param byMerging what remains of the potential once each is efficient: harmony x size
 * @see "P. Bogetoft, D. Wang, Estimating the Potential Gains from Mergers, Journal of Productivity Analysis 23(2), 2005, pp. 145-171"
 */
public record MergerGains(
        List<Integer> members,
        Orientation orientation,
        double potential,
        double byMerging,
        double learning,
        double harmony,
        double size) {

    /**
     * @throws InputRefused if there are fewer than two members, one twice, or one that is not observed
     */
    public static Optional<MergerGains> of(
            Observations observations, Orientation orientation, Returns returns, List<Integer> members) {
        requireMembers(members, observations.units().size());
        Frontier frontier = new Frontier(observations, returns);
        double[] inputs = new double[observations.inputs().size()];
        double[] outputs = new double[observations.outputs().size()];
        double[] learnedInputs = new double[inputs.length];
        double[] learnedOutputs = new double[outputs.length];
        for (int j : members) {
            double[] used = observations.inputsOf(j);
            double[] produced = observations.outputsOf(j);
            double own = factor(frontier, used, produced, orientation).orElseThrow();
            add(used, 1, inputs);
            add(produced, 1, outputs);
            add(used, orientation == Orientation.INPUT ? own : 1, learnedInputs);
            add(produced, orientation == Orientation.INPUT ? 1 : own, learnedOutputs);
        }
        Optional<Double> potential = factor(frontier, inputs, outputs, orientation);
        Optional<Double> learned = factor(frontier, learnedInputs, learnedOutputs, orientation);
        if (potential.isEmpty() || learned.isEmpty()) {
            return Optional.empty();
        }
        double share = 1.0 / members.size();
        return factor(frontier, times(share, learnedInputs), times(share, learnedOutputs), orientation)
                .map(harmony -> new MergerGains(
                        List.copyOf(members),
                        orientation,
                        potential.get(),
                        learned.get(),
                        potential.get() / learned.get(),
                        harmony,
                        learned.get() / harmony));
    }

    /** What joining could change, and which part of it needs no merger. */
    public Explanation explanation(Observations observations) {
        String names = String.join(
                ", ", members.stream().map(observations.units()::get).toList());
        String whole = orientation == Orientation.INPUT ? "efficiency.merger.inputs" : "efficiency.merger.outputs";
        return Explanation.of(potential, whole, names, potential - 1)
                .because(
                        Explanation.of(learning, "efficiency.merger.learning", learning - 1),
                        Explanation.of(harmony, "efficiency.merger.harmony", harmony - 1),
                        Explanation.of(size, "efficiency.merger.size", size - 1));
    }

    private static void requireMembers(List<Integer> members, int units) {
        if (members.size() < 2) {
            throw new InputRefused(
                    "members", members.size() + " of them", "a merger needs two or more", "name another unit");
        }
        Checked.names("members", members.stream().map(String::valueOf).toList());
        for (int j : members) {
            if (j < 0 || j >= units) {
                throw new InputRefused(
                        "members", "unit " + j, "units are numbered from 0 to " + (units - 1), "name an observed unit");
            }
        }
    }

    private static Optional<Double> factor(
            Frontier frontier, double[] inputs, double[] outputs, Orientation orientation) {
        return frontier.factor(inputs, outputs, orientation, Frontier.NONE);
    }

    private static void add(double[] amounts, double factor, double[] total) {
        for (int i = 0; i < total.length; i++) {
            total[i] += factor * amounts[i];
        }
    }

    private static double[] times(double factor, double[] amounts) {
        double[] product = new double[amounts.length];
        add(amounts, factor, product);
        return product;
    }
}
