/** Cost and gain games: who pays what, who is harmed, which coalition would rather go alone. */
@NullMarked
package id.sekber.analysis.games;

import org.jspecify.annotations.NullMarked;
