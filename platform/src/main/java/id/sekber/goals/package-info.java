/** Common ground: what each member wants to reach, where that goes together or against each other, and what all adopt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "programmes",
            "challenges",
            "secretariats",
            "accounts",
            "regions",
            "jobs",
            "spreadsheets",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
