/** Data envelopment: how much of its inputs a unit needs, measured against the best of its peers. */
@NullMarked
package id.sekber.analysis.efficiency;

import org.jspecify.annotations.NullMarked;
