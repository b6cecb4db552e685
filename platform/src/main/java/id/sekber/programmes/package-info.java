/** Joint programmes: what the parties want to reach together, and which challenge it answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"challenges", "secretariats", "accounts", "notices", "database", "vocabulary"})
package id.sekber.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
