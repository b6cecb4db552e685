/**
 * Participatory budgeting: which projects a common budget pays for, and who pays for each.
 *
 * <p>An {@link Election} holds budget, projects and voters; {@link Pabulib} reads it from a file. {@link EqualShares} gives every voter the
 * same share to spend, {@link Greedy} takes what has most support for its cost. Amounts are exact fractions and every tie is reported.
 */
@NullMarked
package id.sekber.analysis.budgeting;

import org.jspecify.annotations.NullMarked;
