/** Words that all capabilities use; no logic of any one of them. */
@NullMarked
package id.sekber.vocabulary;

import org.jspecify.annotations.NullMarked;
