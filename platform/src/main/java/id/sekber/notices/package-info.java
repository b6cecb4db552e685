/** What waits for whom, and how people come to know of it: tasks that capabilities know of, ladders of reminders, notices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"delivery", "secretariats", "accounts", "database", "vocabulary"})
package id.sekber.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
