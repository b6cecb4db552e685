package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The meters of a secretariat, their readings and corrections, and the tariffs of what they measure. */
@UseCase
public class Meters {

    static final int SLIPS_A_PAGE = 50;
    static final int LONGEST_REASON = 500;

    /** What a member used: how many slips, how much. */
    public record Sum(int slips, BigDecimal quantity) {}

    /**
     * A meter with a page of its readings.
     *
     * @param sums by code of the member
     */
    public record View(
            Meter meter,
            List<MeterReading> readings,
            Map<String, Sum> sums,
            List<Member> members,
            String member,
            LocalDate from,
            LocalDate until,
            int page) {

        public int slips() {
            return sums.values().stream().mapToInt(Sum::slips).sum();
        }

        public BigDecimal quantity() {
            return sums.values().stream().map(Sum::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public int pages() {
            return Math.max(1, (slips() + SLIPS_A_PAGE - 1) / SLIPS_A_PAGE);
        }
    }

    private final MeterRows rows;
    private final Programmes programmes;
    private final Members members;
    private final Identifiers identifiers;
    private final Clock clock;

    Meters(MeterRows rows, Programmes programmes, Members members, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.members = members;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Meter> all(Actor actor) {
        return rows.meters();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Meter find(Actor actor, String code) {
        return rows.meter(code).orElseThrow(() -> new MeteringRecordNotFound(code));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> programmes(Actor actor) {
        return programmes.all(actor);
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View view(Actor actor, String code, String member, LocalDate from, LocalDate until, int page) {
        Meter meter = find(actor, code);
        return new View(
                meter,
                rows.readings(meter.id(), member, from, until, (page - 1) * SLIPS_A_PAGE, SLIPS_A_PAGE),
                rows.sums(meter.id(), member, from, until),
                members.all(),
                member,
                from,
                until,
                page);
    }

    /** The readings of a meter as they are now, for a file: no more of them than a file may bring in. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<MeterReading> export(Actor actor, String code, String member, LocalDate from, LocalDate until) {
        return rows.readings(find(actor, code).id(), member, from, until, 0, ImportReadings.MOST_ROWS);
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Slip slip(Actor actor, String code, UUID root) {
        Meter meter = find(actor, code);
        List<MeterReading> history = rows.history(meter.id(), root);
        if (history.isEmpty()) {
            throw new MeteringRecordNotFound(root);
        }
        return new Slip(meter, history, rows.disputes(root));
    }

    @MayKeepMeters
    public Outcome<Meter> add(Actor actor, MeterForm form) {
        Problems problems = form.problems()
                .unless(
                        form.programme().isEmpty() || isProgramme(actor, form.programme()),
                        "program",
                        "metering.programme.unknown",
                        form.programme())
                .unless(
                        form.member().isEmpty() || isMember(form.member()),
                        "anggota",
                        "metering.member.unknown",
                        form.member());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.add(actor, identifiers.next(), form)
                ? Outcome.done(find(actor, form.code()))
                : Outcome.refused("kode", "metering.meter.code.taken", form.code());
    }

    private boolean isProgramme(Actor actor, String number) {
        return programmes.all(actor).stream().anyMatch(each -> each.number().equals(number));
    }

    private boolean isMember(String code) {
        return members.all().stream().anyMatch(each -> each.code().equals(code));
    }

    @MayKeepMeters
    public Outcome<Slip> read(Actor actor, String code, ReadingForm form, Figures figures) {
        Meter meter = find(actor, code);
        Outcome<ReadingForm.Read> reading = form.read(figures, actor.today(clock), false);
        if (reading instanceof Outcome.Refused<ReadingForm.Read> refused) {
            return Outcome.refused(refused.problems());
        }
        ReadingForm.Read read = ((Outcome.Done<ReadingForm.Read>) reading).value();
        Problems problems = memberProblems(meter, read.member());
        Optional<LocalDate> taken = rows.slip(meter.id(), read.slip());
        if (taken.isPresent()) {
            problems = problems.and("slip", "metering.slip.taken", read.slip(), code, taken.get());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        return rows.add(actor, id, meter.id(), read, clock.instant())
                ? Outcome.done(slip(actor, code, id))
                : Outcome.refused("slip", "metering.slip.taken", read.slip(), code, read.on());
    }

    private Problems memberProblems(Meter meter, String member) {
        String only = meter.member();
        return Problems.NONE
                .unless(isMember(member), "anggota", "metering.member.unknown", member)
                .unless(
                        only == null || only.equals(member),
                        "anggota",
                        "metering.member.other",
                        meter.code(),
                        String.valueOf(meter.memberName()));
    }

    /** Puts another reading in the place of the last one, which is kept. What is in dispute is corrected by settling it. */
    @MayKeepMeters
    public Outcome<Slip> correct(
            Actor actor, String code, UUID root, UUID seen, ReadingForm form, String reason, Figures figures) {
        Slip slip = slip(actor, code, root);
        if (slip.open().isPresent()) {
            return Outcome.refused(
                    "",
                    "metering.correction.disputed",
                    slip.open().orElseThrow().number());
        }
        return correct(actor, slip, seen, form, reason, figures);
    }

    Outcome<Slip> correct(Actor actor, Slip slip, UUID seen, ReadingForm form, String reason, Figures figures) {
        MeterReading before = slip.now();
        if (!before.id().equals(seen)) {
            return Outcome.overtaken(slip);
        }
        Outcome<ReadingForm.Read> reading = form.read(figures, actor.today(clock), true);
        Problems problems = reasonProblems(reason);
        if (reading instanceof Outcome.Refused<ReadingForm.Read> refused) {
            return Outcome.refused(refused.problems().and(problems));
        }
        ReadingForm.Read read = ((Outcome.Done<ReadingForm.Read>) reading).value();
        problems = problems.and(memberProblems(slip.meter(), read.member()))
                .unless(!same(before, read), "jumlah", "metering.correction.same");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean added = rows.correct(
                actor, identifiers.next(), slip.meter().id(), before, read, reason.trim(), clock.instant());
        Slip now = slip(actor, slip.meter().code(), before.root());
        return added ? Outcome.done(now) : Outcome.overtaken(now);
    }

    static Problems reasonProblems(String reason) {
        return Problems.NONE
                .unless(!reason.isBlank(), "alasan", "metering.reason.missing")
                .unless(
                        reason.length() <= LONGEST_REASON,
                        "alasan",
                        "metering.text.long",
                        reason.length(),
                        LONGEST_REASON);
    }

    private static boolean same(MeterReading before, ReadingForm.Read read) {
        return before.on().equals(read.on())
                && before.member().equals(read.member())
                && before.quantity().compareTo(read.quantity()) == 0
                && before.note().equals(read.note());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Tariff> tariffs(Actor actor) {
        return rows.tariffs();
    }

    @MayKeepMeters
    public Outcome<List<Tariff>> add(Actor actor, TariffForm form, Figures figures) {
        Problems problems = form.problems(figures)
                .unless(
                        form.programme().isEmpty() || isProgramme(actor, form.programme()),
                        "program",
                        "metering.programme.unknown",
                        form.programme());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        rows.holdProgramme(form.programme());
        Optional<Tariff> other = rows.overlapping(
                form.programme(),
                form.unit(),
                ReadingForm.day(form.from()).orElseThrow(),
                ReadingForm.day(form.until()).orElse(null));
        if (other.isPresent()) {
            return Outcome.refused(
                    "mulai",
                    "metering.tariff.overlap",
                    other.get().perUnit(),
                    other.get().from());
        }
        Reading<Money> amount = form.amount(figures);
        rows.add(actor, identifiers.next(), form, ((Reading.Read<Money>) amount).value());
        return Outcome.done(rows.tariffs());
    }

    /** Says until when a tariff holds, so that another may follow. */
    @MayKeepMeters
    public Outcome<List<Tariff>> end(Actor actor, UUID id, String until, int version) {
        Tariff tariff = rows.tariffs().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MeteringRecordNotFound(id));
        rows.holdProgramme(tariff.programme());
        String field = "berakhir-" + id;
        Optional<LocalDate> day = ReadingForm.day(until);
        if (day.isEmpty()) {
            return Outcome.refused(field, "metering.date.form", until.isBlank() ? "-" : until);
        }
        Optional<LocalDate> billed = rows.lastBilled(id);
        Problems problems = Problems.NONE.unless(
                !day.get().isBefore(tariff.from()), field, "metering.tariff.end.before", day.get(), tariff.from());
        if (billed.isPresent() && billed.get().isAfter(day.get())) {
            problems = problems.and(field, "metering.tariff.end.billed", billed.get());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.end(id, day.get(), version) ? Outcome.done(rows.tariffs()) : Outcome.overtaken(rows.tariffs());
    }
}
