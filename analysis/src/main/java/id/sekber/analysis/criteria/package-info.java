/**
 * Judging alternatives by several criteria: weights, rankings, and how far a ranking can be trusted.
 *
 * <p>A {@link DecisionTable} holds what is known, {@link Weights} what matters. Weights come from a number per criterion or from
 * judgements ({@link PairwiseComparison}, {@link BestWorst}, {@link Swing}). A {@link RankingMethod} turns both into a
 * {@link Ranking}; {@link RankReversal} asks whether that ranking hangs on an alternative that nobody wants, {@link Panel} what
 * each member sees, and {@link StochasticAcceptability} what remains when scores and weights are uncertain.
 */
@NullMarked
package id.sekber.analysis.criteria;

import org.jspecify.annotations.NullMarked;
