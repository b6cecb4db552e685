/** What a programme is to reach, how it is seen, what it rests on, and what it must not do to anyone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"goals", "programmes", "challenges", "accounts", "notices", "database", "vocabulary"})
package id.sekber.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
