/** Sekber, software for joint secretariats of neighbouring regions: each direct package below is one module. */
@NullMarked
package id.sekber;

import org.jspecify.annotations.NullMarked;
