/** Coalition costs from models: what each coalition would build on its own, and what that costs. */
@NullMarked
package id.sekber.analysis.costs;

import org.jspecify.annotations.NullMarked;
