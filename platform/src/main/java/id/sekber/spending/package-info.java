/** Spending: what may be spent, what is promised, what was spent with its proof, why it differs, and the control of samples. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ledger", "programmes", "secretariats", "accounts", "notices", "database", "vocabulary"})
package id.sekber.spending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
