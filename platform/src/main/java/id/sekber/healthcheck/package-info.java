/** Health check: rounds in which those who cooperate judge the cooperation, and what may be shown of their answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"secretariats", "accounts", "notices", "database", "vocabulary"})
package id.sekber.healthcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
