package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Members dispute what a meter read of them; the staff settles it, or the member withdraws. */
@UseCase
public class Disputes {

    private static final String SERIES = "KM";
    private static final int LONGEST = 2_000;

    private final MeterRows rows;
    private final Meters meters;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Disputes(MeterRows rows, Meters meters, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.meters = meters;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The open ones first. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Dispute> all(Actor actor) {
        return rows.disputes();
    }

    /** @param claimed the quantity that the member holds to be right, or empty */
    @MayDisputeReadings
    public Outcome<Slip> raise(Actor actor, String code, UUID root, String claim, String claimed, Figures figures) {
        Slip slip = meters.slip(actor, code, root);
        MeterReading reading = slip.now();
        requireOwn(actor, reading.member());
        Problems problems = Problems.NONE
                .unless(
                        slip.open().isEmpty(),
                        "",
                        "metering.dispute.already",
                        slip.now().slip())
                .unless(!claim.isBlank(), "keberatan", "metering.dispute.claim.missing")
                .unless(claim.length() <= LONGEST, "keberatan", "metering.text.long", claim.length(), LONGEST);
        @Nullable BigDecimal amount = null;
        if (!claimed.isBlank()) {
            Reading<BigDecimal> read = figures.readNumber(claimed);
            if (read instanceof Reading.Refused<BigDecimal> refused) {
                problems = problems.and("menurut-anggota", refused.reason());
            } else {
                amount = ((Reading.Read<BigDecimal>) read).value();
                problems = problems.and(at("menurut-anggota", ReadingForm.quantityProblems(amount, true)));
            }
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String number = series.next(actor, SERIES, actor.today(clock).getYear());
        if (!rows.raise(actor, identifiers.next(), number, reading, claim.trim(), amount, actor.today(clock))) {
            return refuseAll(Problems.of("", "metering.dispute.already", reading.slip()));
        }
        return Outcome.done(meters.slip(actor, code, root));
    }

    /** The member no longer disputes. */
    @MayDisputeReadings
    public Outcome<Slip> withdraw(Actor actor, String code, UUID root, String reason, int version) {
        Slip slip = meters.slip(actor, code, root);
        if (slip.open().isEmpty()) {
            return Outcome.refused("", "metering.dispute.settled");
        }
        Dispute dispute = slip.open().orElseThrow();
        requireOwn(actor, dispute.member());
        Problems problems = Meters.reasonProblems(reason).withFieldsEnding("-tarik");
        return problems.any()
                ? Outcome.refused(problems)
                : settle(actor, slip, dispute, Dispute.State.WITHDRAWN, reason, version);
    }

    /** The reading stands. */
    @MaySettleDisputes
    public Outcome<Slip> uphold(Actor actor, String code, UUID root, String reason, int version) {
        Slip slip = meters.slip(actor, code, root);
        if (slip.open().isEmpty()) {
            return Outcome.refused("", "metering.dispute.settled");
        }
        Problems problems = Meters.reasonProblems(reason).withFieldsEnding("-tetap");
        return problems.any()
                ? Outcome.refused(problems)
                : settle(actor, slip, slip.open().orElseThrow(), Dispute.State.UPHELD, reason, version);
    }

    /** The member was right, wholly or in part: another reading takes the place of the disputed one, which is kept. */
    @MaySettleDisputes
    public Outcome<Slip> correct(
            Actor actor,
            String code,
            UUID root,
            UUID seen,
            ReadingForm form,
            String reason,
            int version,
            Figures figures) {
        Slip slip = meters.slip(actor, code, root);
        if (slip.open().isEmpty()) {
            return Outcome.refused("", "metering.dispute.settled");
        }
        Dispute dispute = slip.open().orElseThrow();
        Outcome<Slip> corrected = meters.correct(actor, slip, seen, form, reason, figures);
        if (!(corrected instanceof Outcome.Done<Slip>)) {
            return corrected;
        }
        Outcome<Slip> settled = settle(actor, slip, dispute, Dispute.State.CORRECTED, reason, version);
        if (!(settled instanceof Outcome.Done<Slip>)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return settled;
    }

    private Outcome<Slip> settle(
            Actor actor, Slip slip, Dispute dispute, Dispute.State state, String reason, int version) {
        boolean settled = rows.settle(actor, dispute, state, reason.trim(), actor.today(clock), version);
        Slip now = meters.slip(actor, slip.meter().code(), dispute.root());
        return settled ? Outcome.done(now) : Outcome.overtaken(now);
    }

    private static void requireOwn(Actor actor, String member) {
        if (actor.member().filter(member::equals).isEmpty()) {
            throw new NotAllowed();
        }
    }

    private static Problems at(String field, Problems problems) {
        return new Problems(problems.list().stream()
                .map(problem -> new Problems.Problem(field, problem.reason()))
                .toList());
    }

    private static <T> Outcome<T> refuseAll(Problems problems) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(problems);
    }
}
