package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.AgreementsInWriting;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** What each member gains over all programmes, and the agreements by which they net. */
@UseCase
public class Portfolios {

    /** No such netting that has not ended. */
    static final class NettingNotFound extends NotFound {
        NettingNotFound(Object identifier) {
            super("Netting", identifier);
        }
    }

    /**
     * All that the page shows.
     *
     * @param keys by number of the programme, the keys that it can be looked at by
     * @param agreements in force today
     */
    public record View(
            Portfolio portfolio,
            List<Netting> nettings,
            Map<UUID, String> titles,
            Map<String, List<Key>> keys,
            List<AgreementsInWriting.Written> agreements) {

        public View {
            nettings = List.copyOf(nettings);
            titles = Map.copyOf(titles);
            keys = Map.copyOf(keys);
            agreements = List.copyOf(agreements);
        }
    }

    private final PortfolioRows rows;
    private final SheetRows sheets;
    private final Keys keys;
    private final Programmes programmes;
    private final Members members;
    private final AgreementsInWriting agreements;
    private final Identifiers identifiers;
    private final Clock clock;

    Portfolios(
            PortfolioRows rows,
            SheetRows sheets,
            Keys keys,
            Programmes programmes,
            Members members,
            AgreementsInWriting agreements,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.keys = keys;
        this.programmes = programmes;
        this.members = members;
        this.agreements = agreements;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** @param wanted by number of the programme, the key by which to look at it instead of its offer */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View of(Actor actor, Map<String, String> wanted) {
        List<AgreementsInWriting.Written> inForce = agreements.on(actor.today(clock));
        List<Netting> nettings = rows.nettings(inForce.stream()
                .collect(Collectors.toMap(AgreementsInWriting.Written::number, AgreementsInWriting.Written::parties)));
        Map<UUID, CostSheet> latest = sheets.latestOfAll();
        Map<UUID, KeyRing> rings = keys.ofAll(
                actor,
                latest.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().sharers())));
        Map<UUID, PortfolioRows.Offered> offers = rows.offers();
        List<Portfolio.Holding> holdings = new ArrayList<>();
        Map<String, List<Key>> offered = new LinkedHashMap<>();
        Map<UUID, String> titles = new LinkedHashMap<>();
        for (ProgrammeSummary programme : programmes.all(actor)) {
            titles.put(programme.id(), programme.title());
            CostSheet sheet = latest.get(programme.id());
            KeyRing ring = rings.get(programme.id());
            if (sheet != null && ring != null) {
                offered.put(programme.number(), ring.offered());
                holding(
                                programme,
                                sheet,
                                ring,
                                Optional.ofNullable(offers.get(programme.id())),
                                wanted.getOrDefault(programme.number(), ""))
                        .ifPresent(holdings::add);
            }
        }
        List<Sharer> sharers = members.on(actor.today(clock)).stream()
                .map(member -> new Sharer(member.code(), member.name(), member.shortName(), member.ordinal()))
                .toList();
        return new View(Portfolio.of(sharers, holdings, nettings), nettings, titles, offered, inForce);
    }

    /** As it was offered; by another key where one was asked for, or where nothing was offered by the equal one. */
    private static Optional<Portfolio.Holding> holding(
            ProgrammeSummary programme,
            CostSheet sheet,
            KeyRing ring,
            Optional<PortfolioRows.Offered> offer,
            String wanted) {
        Optional<Key> asked = ring.find(wanted);
        if (asked.isEmpty() && offer.isPresent()) {
            PortfolioRows.Offered put = offer.get();
            return ring.find(put.keyCode())
                    .map(key -> new Portfolio.Holding(
                            programme.id(),
                            programme.number(),
                            programme.title(),
                            key.name(),
                            key.code(),
                            Optional.of(Optional.ofNullable(put.decision()).orElse(put.proposal())),
                            put.gains()));
        }
        Key key = asked.orElse(ring.offered().get(0));
        return sheet.workbench().amounts(key).map(amounts -> {
            Map<String, Money> gains = new LinkedHashMap<>();
            for (int i = 0; i < amounts.size(); i++) {
                gains.put(sheet.sharers().get(i).code(), sheet.costs().alone(i).minus(amounts.get(i)));
            }
            return new Portfolio.Holding(
                    programme.id(),
                    programme.number(),
                    programme.title(),
                    key.name(),
                    key.code(),
                    Optional.empty(),
                    gains);
        });
    }

    /** Records that an agreement in force lets programmes net. */
    @MayOfferDivisions
    public Outcome<UUID> record(Actor actor, NettingForm form) {
        List<AgreementsInWriting.Written> inForce = agreements.on(actor.today(clock));
        List<String> known =
                programmes.all(actor).stream().map(ProgrammeSummary::number).toList();
        Problems problems = form.problems(inForce, known);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        rows.add(actor, id, form, clock.instant());
        return Outcome.done(id);
    }

    /** From now on they no longer net. */
    @MayOfferDivisions
    public void end(Actor actor, UUID id) {
        if (!rows.end(id)) {
            throw new NettingNotFound(id);
        }
    }
}
