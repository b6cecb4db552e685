/** Joint secretariats: their members, organs and posts, and the seat from which a person acts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "regions", "database", "vocabulary"})
package id.sekber.secretariats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
