/** Measures of networks of organisations: position, brokerage and communities. */
@NullMarked
package id.sekber.analysis.networks;

import org.jspecify.annotations.NullMarked;
