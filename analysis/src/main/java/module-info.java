/**
 * The analysis kernels of Sekber: pure Java, usable without the platform.
 *
 * <p>Every kernel takes records and returns records, refuses what it cannot judge with a sentence that names value,
 * rule and remedy, and explains its answer as a tree in Indonesian and English. Three municipalities that share a plant:
 *
 * <pre>{@code
 * CostGame game = CostGame.of(
 *         List.of("Yogyakarta", "Sleman", "Bantul"),
 *         0, 9.0, 7.0, 13.0, 4.0, 11.0, 9.5, 15.0); // cost of each coalition, bit i = player i
 *
 * Allocation fair = ShapleyValue.of(game);            // 7.00, 5.25, 2.75
 * Harm harm = Harm.of(game, fair);                    // ALL_GAIN, no coalition would rather leave
 * String why = harm.explanation().words(new Locale("id"));
 * }</pre>
 *
 * <p>The command line {@code id.sekber.analysis.cli.Analyse} is a thin layer over the same kernels.
 */
module id.sekber.analysis {
    requires static org.jspecify;
    requires ojalgo;
    requires org.jgrapht.core;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.sampling;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.statistics.distribution;
    requires tools.jackson.core;

    exports id.sekber.analysis;
    exports id.sekber.analysis.ballots;
    exports id.sekber.analysis.budgeting;
    exports id.sekber.analysis.configurations;
    exports id.sekber.analysis.costs;
    exports id.sekber.analysis.criteria;
    exports id.sekber.analysis.efficiency;
    exports id.sekber.analysis.games;
    exports id.sekber.analysis.networks;
    exports id.sekber.analysis.prospects;
    exports id.sekber.analysis.reliability;
}
