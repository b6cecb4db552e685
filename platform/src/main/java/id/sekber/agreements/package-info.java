/** Agreements: drafted from a decision, with everything that the law treats per party kept per party. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "costsharing",
            "decisions",
            "programmes",
            "secretariats",
            "accounts",
            "regions",
            "documents",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
