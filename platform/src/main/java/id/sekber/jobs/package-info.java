/** Jobs: work that takes longer than a reader waits for a page; it shows how far it has come and can be called off. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "vocabulary"})
package id.sekber.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
