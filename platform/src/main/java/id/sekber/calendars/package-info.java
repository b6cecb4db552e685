/** Calendars: what is due, at a private address that a person's own calendar program reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notices", "delivery", "secretariats", "accounts", "database", "vocabulary"})
package id.sekber.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
