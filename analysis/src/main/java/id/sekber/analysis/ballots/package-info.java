/** Ballots that order alternatives: who comes first by which rule, with every tie reported and none broken. */
@NullMarked
package id.sekber.analysis.ballots;

import org.jspecify.annotations.NullMarked;
