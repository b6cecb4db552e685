/** The Kartamantul demonstration: real places and figures with their sources, and one invented person per role. */
@NullMarked
package id.sekber.demonstration;

import org.jspecify.annotations.NullMarked;
