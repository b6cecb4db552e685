/** Evidence: which combinations of conditions go with an outcome in the cases of the library, and how surely. */
@NullMarked
@ApplicationModule(allowedDependencies = {"cases", "jobs", "secretariats", "accounts", "vocabulary"})
package id.sekber.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
