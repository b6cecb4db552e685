/** Portfolio: which of several programmes one year's common budget pays for, by what they are worth to each member. */
@NullMarked
@ApplicationModule(allowedDependencies = {"programmes", "secretariats", "accounts", "notices", "vocabulary"})
package id.sekber.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
