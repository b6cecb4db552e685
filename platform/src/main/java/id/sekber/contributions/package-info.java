/** Contributions: what members owe by the divisions they adopted, the notes that ask for it, and what they paid. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "costsharing",
            "programmes",
            "secretariats",
            "accounts",
            "spreadsheets",
            "documents",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
