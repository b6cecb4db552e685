/** Cases: cooperations elsewhere, coded on the same five dimensions, to compare with and learn from. */
@NullMarked
package id.sekber.cases;

import org.jspecify.annotations.NullMarked;
