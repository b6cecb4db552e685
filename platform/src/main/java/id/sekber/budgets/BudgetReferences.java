package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;

/** What the budgets of all programmes of a secretariat refer to: the catalogue of rates, and who may spend. */
@UseCase
public class BudgetReferences {

    private static final int LONGEST_BASIS = 500;

    private final BudgetRows rows;
    private final Identifiers identifiers;
    private final Clock clock;

    BudgetReferences(BudgetRows rows, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public RateBook rates(Actor actor) {
        return new RateBook(rows.rates());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public SpendingRule rule(Actor actor) {
        return rows.rule();
    }

    /** A new amount of a known code counts from its day on. */
    @MayPlanProgrammes
    public Outcome<Rate> add(Actor actor, RateForm form, Figures figures) {
        Outcome<Rate> read = form.read(figures);
        if (read instanceof Outcome.Done<Rate> done && !rows.add(actor, identifiers.next(), done.value())) {
            return Outcome.refused(
                    "berlaku",
                    "budgets.rate.twice",
                    done.value().code(),
                    done.value().validFrom());
        }
        return read;
    }

    /** Records whether the office may spend, and by which law. */
    @MaySetSpendingRule
    public Outcome<Boolean> set(Actor actor, boolean officeMaySpend, String basis, int version) {
        Problems problems = Problems.NONE
                .unless(!officeMaySpend || !basis.isBlank(), "dasar", "budgets.rule.basis.missing")
                .unless(basis.length() <= LONGEST_BASIS, "dasar", "budgets.text.long", basis.length(), LONGEST_BASIS);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        SpendingRule now = rows.rule();
        if (now.version() != version || !rows.set(actor, officeMaySpend, basis.trim(), actor.today(clock), now)) {
            return Outcome.overtaken(now.officeMaySpend());
        }
        return Outcome.done(officeMaySpend);
    }
}
