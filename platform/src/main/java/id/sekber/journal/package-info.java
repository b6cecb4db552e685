/** The journal: every change of every domain table, written by the database, chained by hash, and its verification. */
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "database", "vocabulary"})
package id.sekber.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
