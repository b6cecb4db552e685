/** Submission: bringing a programme's plan before the members - what is still missing, how assessors judge it, and its versions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "programmes",
            "decisions",
            "secretariats",
            "accounts",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
