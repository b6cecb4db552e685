/** What waits for whom: the tasks that each capability knows of, gathered for the home page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "vocabulary"})
package id.sekber.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
