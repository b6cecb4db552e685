package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The journal of the books: entries are booked, read, and taken back by another entry; never changed. */
@UseCase
public class Ledger {

    static final int ENTRIES_A_PAGE = 50;

    /** A page of the journal. */
    public record Journal(
            List<EntrySummary> entries, List<String> origins, String words, String origin, int page, int all) {

        public int pages() {
            return Math.max(1, (all + ENTRIES_A_PAGE - 1) / ENTRIES_A_PAGE);
        }
    }

    private final EntryRows entries;
    private final BookRows books;
    private final Booking booking;
    private final List<EntryOrigin> origins;

    Ledger(EntryRows entries, BookRows books, Booking booking, List<EntryOrigin> origins) {
        this.entries = entries;
        this.books = books;
        this.booking = booking;
        this.origins = origins;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Chart chart(Actor actor) {
        return books.chart();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Entry find(Actor actor, String number) {
        return entries.find(number).orElseThrow(() -> new LedgerRecordNotFound(number));
    }

    /** @param words searched in texts and numbers; empty for all */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Journal journal(Actor actor, String words, String origin, int page) {
        return new Journal(
                entries.list(words, origin, (page - 1) * ENTRIES_A_PAGE, ENTRIES_A_PAGE),
                entries.origins(),
                words,
                origin,
                page,
                entries.count(words, origin));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public TrialBalance trialBalance(Actor actor, LocalDate from, LocalDate until) {
        return new TrialBalance(from, until, entries.trial(books.chart(), from, until));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public AccountStatement statement(
            Actor actor, String code, String member, LocalDate from, LocalDate until, int page) {
        Account account = books.chart().find(code).orElseThrow(() -> new LedgerRecordNotFound(code));
        int start = (page - 1) * AccountStatement.LINES_A_PAGE;
        return new AccountStatement(
                account,
                member,
                from,
                until,
                entries.statement(code, member, from, until, start, AccountStatement.LINES_A_PAGE),
                page,
                entries.countStatement(code, member, from, until));
    }

    /** What was booked, by the codes of regional finance. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<RegionRow> byRegionCode(Actor actor, LocalDate from, LocalDate until) {
        return entries.byRegionCode(from, until);
    }

    /** Books it, or says why not. A capability that books asks here first and keeps its own record after. */
    @MayKeepBooks
    public Outcome<Entry> post(Actor actor, Posting posting) {
        return booking.book(actor, posting);
    }

    /** Takes an entry back by one that is its opposite, on a day of an open month. */
    @MayKeepBooks
    public Outcome<Entry> reverse(Actor actor, String number, ReversalForm form) {
        Entry seen = find(actor, number);
        entries.hold(seen.id());
        Entry entry = find(actor, number);
        Problems problems = form.problems().and(against(actor, entry));
        Optional<LocalDate> day = form.day();
        if (day.isPresent()) {
            problems = problems.and(booking.dated(day.get(), "tanggal"))
                    .unless(
                            !day.get().isBefore(entry.on()),
                            "tanggal",
                            "ledger.reversal.before",
                            day.get(),
                            entry.on());
        }
        if (problems.any() || day.isEmpty()) {
            return Outcome.refused(problems);
        }
        Entry reversal = booking.takeBack(
                actor, entry, opposite(entry, day.get(), form.reason().trim()));
        origin(entry).ifPresent(origin -> origin.reversed(actor, entry, reversal.number()));
        return Outcome.done(reversal);
    }

    private Problems against(Actor actor, Entry entry) {
        String reverses = entry.reverses();
        if (reverses != null) {
            return Problems.of("", "ledger.reversal.of-reversal", entry.number(), reverses);
        }
        String reversedBy = entry.reversedBy();
        if (reversedBy != null) {
            return Problems.of("", "ledger.reversal.twice", entry.number(), reversedBy);
        }
        Optional<Reason> objection = origin(entry).flatMap(origin -> origin.againstReversing(actor, entry));
        return objection.map(reason -> Problems.NONE.and("", reason)).orElse(Problems.NONE);
    }

    private Optional<EntryOrigin> origin(Entry entry) {
        return origins.stream()
                .filter(origin -> origin.origin().equals(entry.origin()))
                .findFirst();
    }

    private static Posting opposite(Entry entry, LocalDate on, String reason) {
        return new Posting(
                on,
                reason,
                entry.origin(),
                entry.reference(),
                entry.path(),
                entry.lines().stream()
                        .map(line -> new Posting.Line(
                                line.account(), line.amount().negated(), line.member(), line.fund(), line.programme()))
                        .toList());
    }
}
