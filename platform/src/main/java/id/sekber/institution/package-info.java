/** Institution: how a secretariat is set up on the five dimensions, version by version, and what that resembles. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"accounts", "cases", "database", "regions", "secretariats", "site", "vocabulary"})
package id.sekber.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
