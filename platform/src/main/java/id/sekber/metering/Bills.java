package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.ledger.Account;
import id.sekber.ledger.Chart;
import id.sekber.ledger.Entry;
import id.sekber.ledger.EntryOrigin;
import id.sekber.ledger.Ledger;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.ledger.Posting;
import id.sekber.ledger.Usage;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Bills of fees: what was used and not yet billed, at the tariffs of the days, booked as owed by each member. */
@UseCase
public class Bills {

    static final String ORIGIN = "fee-bill";
    private static final String SERIES = "TL";

    /**
     * What a bill would say.
     *
     * @param leftOut how many slips are in dispute and not billed
     */
    public record Preview(List<Bill.Line> lines, int leftOut) {

        public Money total() {
            return Money.sumInRupiah(lines.stream().map(Bill.Line::amount).toList());
        }
    }

    private final BillRows rows;
    private final MeterRows meters;
    private final Ledger ledger;
    private final Programmes programmes;
    private final Series series;
    private final Identifiers identifiers;

    Bills(
            BillRows rows,
            MeterRows meters,
            Ledger ledger,
            Programmes programmes,
            Series series,
            Identifiers identifiers) {
        this.rows = rows;
        this.meters = meters;
        this.ledger = ledger;
        this.programmes = programmes;
        this.series = series;
        this.identifiers = identifiers;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Bill> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Bill find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new MeteringRecordNotFound(number));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> programmes(Actor actor) {
        return programmes.all(actor);
    }

    @MayKeepBooks
    @Transactional(readOnly = true)
    public Outcome<Preview> preview(Actor actor, BillForm form) {
        Problems problems = problems(actor, form);
        return problems.any() ? Outcome.refused(problems) : Outcome.done(preview(form));
    }

    private Preview preview(BillForm form) {
        LocalDate until = ReadingForm.day(form.until()).orElseThrow();
        return new Preview(
                rows.preview(form.programme(), until, form.provisional()),
                form.provisional() ? 0 : rows.leftOut(form.programme(), until));
    }

    private Problems problems(Actor actor, BillForm form) {
        Problems problems = form.problems()
                .unless(
                        form.programme().isEmpty()
                                || programmes.all(actor).stream()
                                        .anyMatch(each -> each.number().equals(form.programme())),
                        "program",
                        "metering.programme.unknown",
                        form.programme());
        if (problems.any()) {
            return problems;
        }
        return rows.withoutTariff(
                        form.programme(), ReadingForm.day(form.until()).orElseThrow(), form.provisional())
                .map(missing -> Problems.of(
                        "program",
                        "metering.bill.tariff.missing",
                        Reason.of(missing.unit().messageKey()),
                        missing.on()))
                .orElse(Problems.NONE);
    }

    /** Answers the number of the new bill. */
    @MayKeepBooks
    public Outcome<String> bill(Actor actor, BillForm form) {
        meters.holdProgramme(form.programme());
        Problems problems = problems(actor, form);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Chart chart = ledger.chart(actor);
        Optional<Account> owed = chart.of(Usage.FEES_RECEIVABLE);
        Optional<Account> fees = chart.of(Usage.FEES);
        Preview preview = preview(form);
        Map<String, Money> byMember = new LinkedHashMap<>();
        preview.lines().forEach(line -> byMember.merge(line.member(), line.amount(), Money::plus));
        byMember.values().removeIf(Money::isZero);
        problems = problems.unless(
                        owed.isPresent() && fees.isPresent(),
                        "",
                        "metering.accounts.missing",
                        Reason.of(Usage.FEES_RECEIVABLE.messageKey()),
                        Reason.of(Usage.FEES.messageKey()))
                .unless(
                        !byMember.isEmpty(),
                        "",
                        "metering.bill.nothing",
                        form.programme(),
                        ReadingForm.day(form.until()).orElseThrow());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return book(actor, form, preview, byMember, owed.orElseThrow(), fees.orElseThrow());
    }

    private Outcome<String> book(
            Actor actor, BillForm form, Preview preview, Map<String, Money> byMember, Account owed, Account fees) {
        LocalDate on = ReadingForm.day(form.on()).orElseThrow();
        LocalDate until = ReadingForm.day(form.until()).orElseThrow();
        UUID id = identifiers.next();
        String number = series.next(actor, SERIES, on.getYear());
        List<Posting.Line> lines = new ArrayList<>();
        byMember.forEach((member, amount) ->
                lines.add(Posting.Line.of(owed, amount).forMember(member).inProgramme(form.programme())));
        Money total = Money.sumInRupiah(byMember.values());
        if (!total.isZero()) {
            lines.add(Posting.Line.of(fees, total.negated()).inProgramme(form.programme()));
        }
        Outcome<Entry> booked = ledger.post(
                actor,
                new Posting(
                        on,
                        "Tagihan layanan %s, bacaan sampai %s".formatted(number, until),
                        ORIGIN,
                        id.toString(),
                        "/buku-besar/tagihan/" + number,
                        lines));
        if (booked instanceof Outcome.Refused<Entry> refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(new Problems(refused.problems().list().stream()
                    .map(problem ->
                            new Problems.Problem(problem.field().equals("tanggal") ? "tanggal" : "", problem.reason()))
                    .toList()));
        }
        rows.add(
                actor,
                id,
                number,
                form.programme(),
                until,
                on,
                form.provisional(),
                total,
                ((Outcome.Done<Entry>) booked).value().number(),
                preview.lines());
        return Outcome.done(number);
    }

    /** A bill that was a mistake is taken back in the ledger; what it billed is then to be billed again. */
    @Component
    static class BillOrigin implements EntryOrigin {

        private final BillRows rows;

        BillOrigin(BillRows rows) {
            this.rows = rows;
        }

        @Override
        public String origin() {
            return ORIGIN;
        }

        @Override
        public Optional<Reason> againstReversing(Actor actor, Entry entry) {
            return rows.later(entry.number()).map(later -> Reason.of("metering.bill.later", later));
        }

        @Override
        public void reversed(Actor actor, Entry entry, String reversal) {
            rows.takenBack(entry.number(), reversal);
        }
    }
}
