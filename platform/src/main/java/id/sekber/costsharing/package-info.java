/** Cost sharing: what acting together costs and saves, by which key it is divided, and that no member is harmed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "results",
            "programmes",
            "decisions",
            "secretariats",
            "accounts",
            "regions",
            "jobs",
            "spreadsheets",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.costsharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
