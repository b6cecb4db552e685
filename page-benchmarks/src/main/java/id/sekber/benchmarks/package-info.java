/** What pages cost on a running server, seen from outside: requests a second and the slowest hundredth. */
@NullMarked
package id.sekber.benchmarks;

import org.jspecify.annotations.NullMarked;
