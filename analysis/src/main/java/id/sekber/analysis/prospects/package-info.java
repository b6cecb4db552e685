/** How members fare over the years and under uncertain costs: ranges, rules of sharing, draws of what may come. */
@NullMarked
package id.sekber.analysis.prospects;

import org.jspecify.annotations.NullMarked;
