/** Reliability of coding: how far people who code the same things agree beyond chance. */
@NullMarked
package id.sekber.analysis.reliability;

import org.jspecify.annotations.NullMarked;
