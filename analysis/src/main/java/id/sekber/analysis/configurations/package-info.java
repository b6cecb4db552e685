/** Qualitative comparative analysis: which combinations of conditions go with an outcome. */
@NullMarked
package id.sekber.analysis.configurations;

import org.jspecify.annotations.NullMarked;
