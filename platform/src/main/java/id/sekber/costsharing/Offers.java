package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.decisions.NewProposal;
import id.sekber.decisions.Proposal;
import id.sekber.decisions.ProposalAdopted;
import id.sekber.decisions.Proposals;
import id.sekber.decisions.Subject;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.results.Safeguards;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Divisions of the cost that are put to the members. */
@UseCase
public class Offers {

    private final OfferRows rows;
    private final CostSheets sheets;
    private final Keys keys;
    private final Programmes programmes;
    private final Proposals proposals;
    private final Safeguards safeguards;
    private final Turns turns;
    private final ReasonText words;
    private final Identifiers identifiers;
    private final Clock clock;

    Offers(
            OfferRows rows,
            CostSheets sheets,
            Keys keys,
            Programmes programmes,
            Proposals proposals,
            Safeguards safeguards,
            Turns turns,
            ReasonText words,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.keys = keys;
        this.programmes = programmes;
        this.proposals = proposals;
        this.safeguards = safeguards;
        this.turns = turns;
        this.words = words;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The latest offer of the programme, whatever became of it. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Offer> latest(Actor actor, Programme programme) {
        return rows.latest(programme.id());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Offer> find(Actor actor, Programme programme, UUID offer) {
        return rows.find(programme.id(), offer);
    }

    /** The proposal by which this offer was put. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Proposal proposal(Actor actor, Offer offer) {
        return proposals.find(actor, offer.proposal());
    }

    /** The offer that the members are being asked about, if any. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Offer> open(Actor actor, Programme programme) {
        return rows.latest(programme.id())
                .filter(offer -> proposal(actor, offer).open());
    }

    /**
     * Puts the division to the members, and answers the number of the proposal. It is overtaken where the sheet or the open
     * proposal is no longer the one that was seen.
     */
    @MayOfferDivisions
    public Outcome<String> put(Actor actor, String programmeNumber, OfferForm form, Locale page) {
        Programme programme = programmes.find(actor, programmeNumber);
        turns.hold(programme.id());
        Optional<CostSheet> sheet = sheets.latest(actor, programme);
        if (sheet.isEmpty() || !sheet.get().isOf(Sharers.of(programme))) {
            return Outcome.refused("", "costsharing.offer.sheet.missing");
        }
        Optional<Offer> open = open(actor, programme);
        String replaces = open.map(Offer::proposal).orElse("");
        if (sheet.get().revision() != form.revision() || !replaces.equals(form.replaces())) {
            return Outcome.overtaken(replaces);
        }
        List<Sharer> sharers = sheet.get().sharers();
        Optional<Key> key = keys.of(actor, programme, sharers).find(form.key());
        if (key.isEmpty()) {
            return Outcome.refused("", "costsharing.offer.key.missing", form.key());
        }
        Division division = sheet.get().workbench().divide(key.get());
        if (division instanceof Division.NotPossible impossible) {
            return Outcome.refused(Problems.NONE.and("", impossible.why()));
        }
        Problems problems = form.problems(actor.today(clock));
        Outcome<List<Compensation>> compensations = form.read(sharers, page);
        if (compensations instanceof Outcome.Refused<List<Compensation>> refused) {
            return Outcome.refused(problems.and(refused.problems()));
        }
        List<Compensation> agreed = ((Outcome.Done<List<Compensation>>) compensations).value();
        problems = problems.and(
                NoHarm.problems(sheet.get(), (Division.Divided) division, agreed, safeguards.of(actor, programme)));
        return problems.any()
                ? Outcome.refused(problems)
                : Outcome.done(put(actor, programme, sheet.get(), (Division.Divided) division, agreed, form, replaces));
    }

    private String put(
            Actor actor,
            Programme programme,
            CostSheet sheet,
            Division.Divided division,
            List<Compensation> compensations,
            OfferForm form,
            String replaces) {
        UUID id = identifiers.next();
        String path = "/program/%s/bagi-biaya/usulan/%s".formatted(programme.number(), id);
        String proposal = proposals.put(
                actor,
                new NewProposal(
                        new Subject(Offer.SUBJECT, id),
                        form.title().trim(),
                        form.summary().trim(),
                        path,
                        sheet.sharers().stream().map(Sharer::code).toList(),
                        form.answerDate().orElse(null),
                        replaces.isEmpty() ? null : replaces));
        List<Money> amounts = division.byKey();
        rows.add(
                actor,
                programme.id(),
                new Offer(
                        id,
                        division.key().code(),
                        Optional.of(FrozenKey.of(division.key(), words)),
                        sheet,
                        amounts,
                        compensations,
                        form.rebaseDate().orElseThrow(),
                        proposal,
                        null,
                        null,
                        clock.instant()));
        return proposal;
    }

    /** Keeps with the offer that the members adopted it. */
    @Component
    static class Adoption {

        private final OfferRows rows;

        Adoption(OfferRows rows) {
            this.rows = rows;
        }

        @EventListener
        void keep(ProposalAdopted adopted) {
            if (adopted.subject().kind().equals(Offer.SUBJECT)) {
                rows.adopt(adopted.subject().id(), adopted.decisionNumber(), adopted.decidedOn());
            }
        }
    }
}
