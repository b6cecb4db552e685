/** Participatory budgeting: equal shares and greedy selection, with every payment shown. */
@NullMarked
package id.sekber.analysis.budgeting;

import org.jspecify.annotations.NullMarked;
