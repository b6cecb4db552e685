/** Activities: what the parties of a programme do, who answers for it, when, after what, and what it hands over. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"programmes", "secretariats", "accounts", "spreadsheets", "database", "vocabulary"})
package id.sekber.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
