/** Reference data of the country: regions and their borders, government affairs, goals, indicators, working days, and the map. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "vocabulary"})
package id.sekber.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
