/** Metering: what each member uses, by slips that can be disputed and corrected, and the bills of fees that follow. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "programmes",
            "secretariats",
            "accounts",
            "jobs",
            "spreadsheets",
            "notices",
            "database",
            "vocabulary"
        })
package id.sekber.metering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
