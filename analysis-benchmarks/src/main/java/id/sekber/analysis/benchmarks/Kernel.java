package id.sekber.analysis.benchmarks;

import java.util.List;

/**
 * A kernel as its table and plot name it.
 *
 * @param file name of the plot, without its ending
 * @param method class and method of the benchmark
 * @param size parameter that grows
 * @param sizeLabel what it counts
 * @param series parameter that tells lines of the plot apart; empty for one line
 */
record Kernel(
        String file, String title, String method, String size, String sizeLabel, String series, List<Goal> goals) {

    /** An answer at this size should take no longer than this. */
    record Goal(double size, double seconds) {}

    static final List<Kernel> ALL = List.of(
            new Kernel(
                    "shapley",
                    "Shapley value, exact",
                    "ShapleyBenchmark.exact",
                    "players",
                    "players",
                    "",
                    List.of(new Goal(20, 0.06), new Goal(24, 1.2))),
            new Kernel(
                    "nucleolus",
                    "Nucleolus",
                    "NucleolusBenchmark.nucleolus",
                    "players",
                    "players",
                    "type",
                    List.of(new Goal(15, 0.03), new Goal(20, 0.8))),
            new Kernel(
                    "sampled-shapley",
                    "Shapley value, 100 sampled blocks",
                    "SampledShapleyBenchmark.sampled",
                    "players",
                    "players",
                    "",
                    List.of()),
            new Kernel(
                    "truth-table",
                    "Truth table of 200 cases",
                    "ConfigurationsBenchmark.truthTable",
                    "conditions",
                    "conditions",
                    "memberships",
                    List.of()),
            new Kernel(
                    "parsimonious",
                    "All parsimonious models, 200 cases",
                    "ConfigurationsBenchmark.parsimonious",
                    "conditions",
                    "conditions",
                    "memberships",
                    List.of(new Goal(8, 2), new Goal(14, 2))),
            new Kernel(
                    "study",
                    "Whole study of 48 cases",
                    "StudyBenchmark.study",
                    "conditions",
                    "conditions",
                    "",
                    List.of(new Goal(6, 0.5))),
            new Kernel(
                    "acceptability",
                    "SMAA-2, 4 alternatives by 6 criteria",
                    "AcceptabilityBenchmark.unknownWeights",
                    "samples",
                    "samples",
                    "",
                    List.of(new Goal(1_000_000, 0.25))),
            new Kernel(
                    "ranking",
                    "Ranking by six criteria",
                    "RankingBenchmark.ranks",
                    "alternatives",
                    "alternatives",
                    "method",
                    List.of()),
            new Kernel(
                    "envelopment",
                    "Envelopment, variable returns, 4 by 3",
                    "EnvelopmentBenchmark.variableReturns",
                    "units",
                    "units",
                    "",
                    List.of(new Goal(500, 0.2))),
            new Kernel(
                    "equal-shares",
                    "Equal shares, 96 projects",
                    "EqualSharesBenchmark.byCost",
                    "voters",
                    "voters",
                    "",
                    List.of(new Goal(10_424, 0.25))),
            new Kernel(
                    "network",
                    "All measures of a network, 5 ties a node",
                    "NetworkBenchmark.measures",
                    "nodes",
                    "nodes",
                    "",
                    List.of(new Goal(10_000, 20))),
            new Kernel(
                    "harm-simulation",
                    "Chance of harm, 10 members by 20 years",
                    "HarmSimulationBenchmark.tenMembersTwentyYears",
                    "draws",
                    "draws",
                    "",
                    List.of(new Goal(10_000, 1))));
}
