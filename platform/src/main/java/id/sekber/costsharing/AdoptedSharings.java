package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;

/** What the members adopted, for the agreements that write it down. */
@UseCase
public class AdoptedSharings {

    private final OfferRows rows;
    private final Keys keys;
    private final Programmes programmes;

    AdoptedSharings(OfferRows rows, Keys keys, Programmes programmes) {
        this.rows = rows;
        this.keys = keys;
        this.programmes = programmes;
    }

    /** The division that this decision adopted; nothing where the decision is about something else. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<AdoptedSharing> by(Actor actor, String decision) {
        return rows.adoptedBy(decision).map(offer -> {
            Programme programme =
                    programmes.find(actor, rows.programmeOf(decision).orElseThrow());
            Key key = keys.of(actor, programme, offer.sheet().sharers())
                    .find(offer.keyCode())
                    .orElseThrow(() -> new KeyNotFound(offer.keyCode()));
            return sharing(programme, decision, offer, key);
        });
    }

    private static AdoptedSharing sharing(Programme programme, String decision, Offer offer, Key key) {
        Division.Divided divided = offer.divided(key);
        CostSheet sheet = offer.sheet();
        return new AdoptedSharing(
                programme.number(),
                decision,
                Optional.<LocalDate>ofNullable(offer.decidedOn()).orElseThrow(),
                sheet.costs().joint(),
                parts(sheet, divided),
                offer.key().map(frozen -> FrozenKey.reason(frozen.name())).orElseGet(key::name),
                offer.key().map(frozen -> FrozenKey.reason(frozen.formula())).orElseGet(key::formula),
                offer.key().map(frozen -> FrozenKey.reason(frozen.source())).orElseGet(key::source),
                offer.compensations(),
                sheet.source(),
                sheet.revision(),
                sheet.baseYear(),
                offer.rebaseOn());
    }

    private static List<AdoptedSharing.Part> parts(CostSheet sheet, Division.Divided divided) {
        return IntStream.range(0, sheet.sharers().size())
                .mapToObj(i -> new AdoptedSharing.Part(
                        sheet.sharers().get(i).code(),
                        sheet.sharers().get(i).name(),
                        sheet.costs().alone(i),
                        divided.byKey().get(i),
                        divided.share(i),
                        divided.amounts().get(i)))
                .toList();
    }
}
