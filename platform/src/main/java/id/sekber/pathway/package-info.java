/** Pathways: the fourteen steps of a new or renewed cooperation, what each must produce, and what shows that it is there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "database", "regions", "secretariats", "vocabulary"})
package id.sekber.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
