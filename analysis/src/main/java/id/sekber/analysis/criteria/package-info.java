/** Judging alternatives by several criteria: weights, values, outranking and acceptability. */
@NullMarked
package id.sekber.analysis.criteria;

import org.jspecify.annotations.NullMarked;
