package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.decisions.Proposal;
import id.sekber.programmes.Programme;
import id.sekber.results.Safeguard;
import id.sekber.results.Safeguards;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the no-harm board of a programme, or of an offer that was put to the members. */
@UseCase
public class Boards {

    private final CostSheets sheets;
    private final Keys keys;
    private final Offers offers;
    private final Safeguards safeguards;

    Boards(CostSheets sheets, Keys keys, Offers offers, Safeguards safeguards) {
        this.sheets = sheets;
        this.keys = keys;
        this.offers = offers;
        this.safeguards = safeguards;
    }

    /** The board of the latest sheet; empty as long as the programme has none. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Board> of(Actor actor, Programme programme, Typed typed, Locale page) {
        return sheets.latest(actor, programme).map(sheet -> {
            Optional<Offer> open = offers.latest(actor, programme);
            KeyRing ring = keys.of(actor, programme, sheet.sharers());
            TrialForm form = TrialForm.of(typed, sheet.sharers(), page);
            Trial trial = form.trial();
            Key key = ring.find(typed.text("kunci"))
                    .or(() -> open.flatMap(offer -> ring.find(offer.keyCode())))
                    .orElse(ring.offered().get(0));
            Workbench tried = trial.on(sheet);
            return board(
                    programme,
                    sheet,
                    trial.adjust(tried, tried.divide(key)),
                    ring,
                    typed,
                    !trial.changesNothing(),
                    form.problems(),
                    safeguards.of(actor, programme),
                    open.orElse(null),
                    open.map(offer -> offers.proposal(actor, offer)).orElse(null),
                    false);
        });
    }

    /** The board of an offer as it was put: frozen amounts, on the sheet of that day. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Board> ofOffer(Actor actor, Programme programme, UUID id, Typed typed) {
        return offers.find(actor, programme, id).map(offer -> {
            CostSheet sheet = offer.sheet();
            KeyRing ring = keys.of(actor, programme, sheet.sharers());
            Key key = ring.find(offer.keyCode()).orElseThrow(() -> new KeyNotFound(offer.keyCode()));
            return board(
                    programme,
                    sheet,
                    offer.divided(key),
                    ring,
                    typed,
                    false,
                    Problems.NONE,
                    safeguards.of(actor, programme),
                    offer,
                    offers.proposal(actor, offer),
                    true);
        });
    }

    private static Board board(
            Programme programme,
            CostSheet sheet,
            Division division,
            KeyRing ring,
            Typed typed,
            boolean tried,
            Problems problems,
            List<Safeguard> safeguards,
            @Nullable Offer offer,
            @Nullable Proposal proposal,
            boolean frozen) {
        Workbench workbench = sheet.workbench();
        List<Division> all = ring.offered().stream().map(workbench::divide).toList();
        int focus = Coalitions.place(typed.text("anggota"), sheet.sharers()).orElse(0);
        return new Board(
                programme,
                sheet,
                sheet.isOf(Sharers.of(programme)),
                division,
                all,
                ring.own(),
                focus,
                new Typed(Map.copyOf(typed.fields())),
                tried,
                problems,
                safeguards,
                offer,
                proposal,
                frozen);
    }
}
