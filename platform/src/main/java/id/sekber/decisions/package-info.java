/** Decisions by consent: proposals put to the members, their positions, adoption, and what follows from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"secretariats", "accounts", "documents", "notices", "database", "vocabulary"})
package id.sekber.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
