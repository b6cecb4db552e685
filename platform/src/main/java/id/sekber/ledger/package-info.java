/** Ledger: the books of a secretariat in double entry, which only grow; its accounts, months, rates and sources of money. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"programmes", "secretariats", "accounts", "spreadsheets", "database", "vocabulary"})
package id.sekber.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
