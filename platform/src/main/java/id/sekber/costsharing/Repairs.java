package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Finds the least compensations that make everyone gain, and takes them into an offer. */
@UseCase
public class Repairs {

    private final CostSheets sheets;
    private final Keys keys;
    private final ReasonText words;

    Repairs(CostSheets sheets, Keys keys, ReasonText words) {
        this.sheets = sheets;
        this.keys = keys;
        this.words = words;
    }

    /** What repairs the division by this key; empty where the programme has no cost sheet. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Outcome<Repair>> find(Actor actor, Programme programme, RepairForm form, Locale page) {
        return sheets.latest(actor, programme).map(sheet -> {
            Key key = keys.of(actor, programme, sheet.sharers())
                    .find(form.key())
                    .orElseThrow(() -> new KeyNotFound(form.key()));
            Division division = sheet.workbench().divide(key);
            Outcome<Money> floor = form.read(page);
            if (floor instanceof Outcome.Refused<Money> refused) {
                return Outcome.refused(refused.problems());
            }
            return division instanceof Division.Divided divided
                    ? Outcome.done(new FindRepair(sheet.workbench(), divided)
                            .with(
                                    ((Outcome.Done<Money>) floor).value(),
                                    form.stable(),
                                    receiver -> ground(key, receiver, page)))
                    : Outcome.refused(Problems.NONE.and("", ((Division.NotPossible) division).why()));
        });
    }

    private String ground(Key key, Sharer receiver, Locale page) {
        return words.of(Reason.of("costsharing.repair.ground", receiver.shortName(), key.name()), page);
    }

    /** The rows of an offer that name what was found; none where nothing was. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<OfferForm.Row> rows(Actor actor, Programme programme, RepairForm form, Locale page) {
        Figures figures = new Figures(page);
        return find(actor, programme, form, page)
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> ((Outcome.Done<Repair>) outcome)
                        .value().compensations().stream()
                                .map(each -> new OfferForm.Row(
                                        each.payer(),
                                        each.receiver(),
                                        figures.number(each.amount().amount()),
                                        "",
                                        each.ground()))
                                .toList())
                .orElse(List.of());
    }
}
