/** Tables: many rows out to workbooks and text files and in again, as a stream; the same columns both ways, and nothing that runs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary"})
package id.sekber.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
