/** Budgets: what a programme costs each party in each year, who spends it, who pays it, and that the two are equal. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "activities",
            "costsharing",
            "programmes",
            "spending",
            "ledger",
            "secretariats",
            "accounts",
            "spreadsheets",
            "database",
            "vocabulary"
        })
package id.sekber.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
