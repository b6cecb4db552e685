package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.Rights;
import id.sekber.accounts.Role;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.AgreementsInWriting;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a programme must not do to its parties.
 *
 * <p>Who protects whom: those who plan may protect any party. A liaison may propose a safeguard for its own member, for a liaison
 * prepares and does not decide; it binds once the member's regional secretary or head, or those who plan, put it in force. What is
 * in force protects the member even against the plan: only the member's regional secretary or head may loosen or withdraw it.
 */
@UseCase
public class Safeguards {

    private static final int LONGEST_WHY = 500;

    private final SafeguardRows rows;
    private final Programmes programmes;
    private final AgreementsInWriting agreements;
    private final Identifiers identifiers;
    private final Clock clock;

    Safeguards(
            SafeguardRows rows,
            Programmes programmes,
            AgreementsInWriting agreements,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.agreements = agreements;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** In the order of members; four queries, whatever their number. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Safeguard> of(Actor actor, Programme programme) {
        return rows.all(programme.id(), agreements.on(actor.today(clock)));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Safeguard find(Actor actor, Programme programme, UUID id) {
        return of(actor, programme).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EntryNotFound(id));
    }

    /** The agreements in force that the member of the safeguard has signed. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<AgreementsInWriting.Written> signed(Actor actor, Safeguard safeguard) {
        return ConsentForm.signed(agreements.on(actor.today(clock)), safeguard);
    }

    /** Whether what the actor writes for this member binds at once. */
    @MayReadSecretariat
    public boolean binds(Actor actor, String member) {
        return plans(actor) || decidesFor(actor, member);
    }

    /** Whether the actor may change it, put it in force or withdraw it at all. */
    @MayReadSecretariat
    public boolean mayTouch(Actor actor, Safeguard safeguard) {
        return plans(actor)
                || decidesFor(actor, safeguard.member().code())
                || (speaksFor(actor, safeguard.member().code()) && !safeguard.inForce());
    }

    /** Whether the actor may withdraw it now. */
    @MayReadSecretariat
    public boolean mayWithdraw(Actor actor, Safeguard safeguard) {
        return decidesFor(actor, safeguard.member().code()) || (mayTouch(actor, safeguard) && !safeguard.inForce());
    }

    private static boolean plans(Actor actor) {
        return Rights.may(actor, MayPlanProgrammes.class);
    }

    private static boolean speaksFor(Actor actor, String member) {
        return Rights.may(actor, MayWriteSafeguards.class)
                && actor.member().filter(member::equals).isPresent();
    }

    private static boolean decidesFor(Actor actor, String member) {
        return speaksFor(actor, member) && actor.seatOrRefuse().holdsAny(Role.STEERING, Role.HEAD);
    }

    /** Answers the identity of the new safeguard: in force, or proposed where a liaison wrote it. */
    @MayWriteSafeguards
    public Outcome<UUID> add(Actor actor, String number, SafeguardForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        Problems problems = form.problems(programme, figures).and(own(actor, form));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        rows.add(
                actor,
                programme.id(),
                form.read(id, programme, figures, binds(actor, form.member()) ? clock.instant() : null));
        return Outcome.done(id);
    }

    private static Problems own(Actor actor, SafeguardForm form) {
        return Problems.NONE.unless(
                form.member().isEmpty() || plans(actor) || speaksFor(actor, form.member()),
                "anggota",
                "results.safeguard.other",
                form.member());
    }

    @MayWriteSafeguards
    public Outcome<Safeguard> change(Actor actor, String number, UUID id, SafeguardForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        Safeguard saved = touch(actor, programme, id);
        Problems problems = form.problems(programme, figures).and(own(actor, form));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Safeguard read = form.read(id, programme, figures, saved.inForceSince());
        if (saved.inForce() && !decidesFor(actor, saved.member().code()) && !read.atLeastAsStrictAs(saved)) {
            return Outcome.refused(
                    "ambang",
                    "results.safeguard.loosened",
                    saved.member().shortName(),
                    saved.indicator(),
                    threshold(saved));
        }
        return rows.save(read)
                ? Outcome.done(find(actor, programme, id))
                : Outcome.overtaken(find(actor, programme, id));
    }

    private static Reason threshold(Safeguard safeguard) {
        return Reason.of(
                "results.threshold", Reason.of(safeguard.side().messageKey()), safeguard.threshold(), safeguard.unit());
    }

    private Safeguard touch(Actor actor, Programme programme, UUID id) {
        Safeguard safeguard = find(actor, programme, id);
        if (!mayTouch(actor, safeguard)) {
            throw new NotAllowed();
        }
        return safeguard;
    }

    /** From now on it binds. */
    @MayWriteSafeguards
    public Outcome<Safeguard> putInForce(Actor actor, String number, UUID id, int version) {
        Programme programme = programmes.find(actor, number);
        Safeguard safeguard = touch(actor, programme, id);
        if (!binds(actor, safeguard.member().code())) {
            throw new NotAllowed();
        }
        return rows.putInForce(id, version, clock.instant())
                ? Outcome.done(find(actor, programme, id))
                : Outcome.overtaken(safeguard);
    }

    @MayWriteSafeguards
    public Outcome<Safeguard> withdraw(Actor actor, String number, UUID id, String why, int version) {
        Safeguard safeguard = touch(actor, programmes.find(actor, number), id);
        Problems problems = EntryForm.text(Problems.NONE, "alasan", why, LONGEST_WHY, true)
                .unless(
                        mayWithdraw(actor, safeguard),
                        "alasan",
                        "results.safeguard.kept",
                        safeguard.member().shortName());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.withdraw(id, version, why.strip(), clock.instant())
                ? Outcome.done(safeguard)
                : Outcome.overtaken(safeguard);
    }

    /** A value of the same day takes the place of the one before. */
    @MayPlanProgrammes
    public Outcome<Safeguard> measure(Actor actor, String number, UUID id, MeasurementForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        find(actor, programme, id);
        Problems problems = form.problems(actor.today(clock), figures);
        Optional<Safeguard.Measured> measured = form.read(figures);
        if (problems.any() || measured.isEmpty()) {
            return Outcome.refused(problems);
        }
        rows.measure(actor, id, measured.get(), clock.instant());
        return Outcome.done(find(actor, programme, id));
    }

    /** Records that an agreement in force, signed by the member, lets the programme go beyond the threshold. */
    @MayPlanProgrammes
    public Outcome<Safeguard> agree(Actor actor, String number, UUID id, ConsentForm form, Figures figures) {
        Programme programme = programmes.find(actor, number);
        Safeguard safeguard = find(actor, programme, id);
        Problems problems = form.problems(safeguard, agreements.on(actor.today(clock)), figures);
        BigDecimal bound = new FigureField("batas", form.bound()).value(figures);
        if (problems.any() || bound == null) {
            return Outcome.refused(problems);
        }
        rows.consent(actor, identifiers.next(), id, form.agreement(), form.clause(), bound, clock.instant());
        return Outcome.done(find(actor, programme, id));
    }

    /** From now on the threshold holds again. */
    @MayWriteSafeguards
    public Safeguard endConsent(Actor actor, String number, UUID id, UUID consent) {
        Programme programme = programmes.find(actor, number);
        Safeguard safeguard = find(actor, programme, id);
        if (!binds(actor, safeguard.member().code())) {
            throw new NotAllowed();
        }
        rows.endConsent(id, consent);
        return find(actor, programme, id);
    }
}
