package id.sekber.analysis.configurations;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a condition, or its absence, is needed for the outcome.
 *
 * <p>Input   a table of cases.
 * <p>Result  for each condition first its presence, then its absence. With x the condition and y the outcome:
 * {@code inclusion = sum min(x, y) / sum y}, {@code relevance = sum (1 - x) / sum (1 - min(x, y))},
 * {@code coverage = sum min(x, y) / sum x}.
 * <p>Meaning a condition is a candidate for necessity when inclusion is high (0.9 is usual) and relevance is not low: a
 * condition that almost every case has is necessary for anything, and relevance says so.
 * <p>Cost    time and memory O(cases times conditions).
 * <p>Edges   a condition that no case has, or that all have, gives 0 where the quotient would be of nothing by nothing.
 *
 * @see "C. Q. Schneider and C. Wagemann, Set-Theoretic Methods for the Social Sciences, Cambridge University Press, 2012,
 *     p. 236 (relevance of necessity)"
 */
public record Necessity(Term condition, double inclusion, double relevance, double coverage) {

    public static List<Necessity> of(CaseTable table) {
        List<Necessity> answers = new ArrayList<>();
        for (int i = 0; i < table.conditions().size(); i++) {
            answers.add(of(table, new Term(1 << i, 0)));
            answers.add(of(table, new Term(0, 1 << i)));
        }
        return List.copyOf(answers);
    }

    private static Necessity of(CaseTable table, Term condition) {
        double[] memberships = condition.memberships(table.memberships());
        double[] outcomes = table.outcomes();
        double inCondition = 0;
        double inOutcome = 0;
        double inBoth = 0;
        for (int i = 0; i < outcomes.length; i++) {
            inCondition += memberships[i];
            inOutcome += outcomes[i];
            inBoth += Math.min(memberships[i], outcomes[i]);
        }
        int cases = outcomes.length;
        return new Necessity(
                condition,
                Fit.quotient(inBoth, inOutcome),
                Fit.quotient(cases - inCondition, cases - inBoth),
                Fit.quotient(inBoth, inCondition));
    }
}
