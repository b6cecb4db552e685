/** Challenges that members share: what troubles whom, how badly, and by what evidence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"secretariats", "accounts", "regions", "notices", "database", "vocabulary"})
package id.sekber.challenges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
