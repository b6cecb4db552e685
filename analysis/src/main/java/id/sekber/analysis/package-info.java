/** What all kernels share: certified linear programmes, explanations, and refusals of wrong input. */
@NullMarked
package id.sekber.analysis;

import org.jspecify.annotations.NullMarked;
