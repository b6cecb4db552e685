package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Trials of someone who joins. Nothing is kept of them. */
@UseCase
class Arrivals {

    private final CostSheets sheets;
    private final Keys keys;

    Arrivals(CostSheets sheets, Keys keys) {
        this.sheets = sheets;
        this.keys = keys;
    }

    /**
     * @param keys by which the sheet can be divided
     * @param arrival what came of the trial; empty where nothing was asked
     */
    record View(CostSheet sheet, List<Key> keys, Optional<Outcome<Arrival>> arrival) {}

    /** Empty where the programme has no sheet yet. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<View> of(Actor actor, Programme programme, ArrivalForm form, Locale page) {
        return sheets.latest(actor, programme).map(sheet -> {
            List<Key> offered = keys.of(actor, programme, sheet.sharers()).offered();
            return new View(
                    sheet,
                    offered,
                    form.asks() ? Optional.of(form.read(sheet.workbench(), offered, page)) : Optional.empty());
        });
    }
}
