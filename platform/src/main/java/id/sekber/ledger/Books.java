package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What the books are kept by: the chart of accounts, months that open and close, dated rates, sources of money. */
@UseCase
public class Books {

    private static final int EARLIEST = 2001;
    private static final int LATEST = 2200;
    private static final int LONGEST_REMARK = 1_000;

    private final BookRows rows;
    private final Programmes programmes;
    private final Members members;
    private final Identifiers identifiers;
    private final Clock clock;

    Books(BookRows rows, Programmes programmes, Members members, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.members = members;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Starts the books with the example chart and the months of a year. */
    @MayKeepBooks
    public Outcome<Chart> begin(Actor actor, String year) {
        if (!rows.chart().isEmpty()) {
            return Outcome.refused("", "ledger.begin.already");
        }
        Outcome<Integer> opened = openYear(actor, year);
        if (opened instanceof Outcome.Refused<Integer> refused) {
            return Outcome.refused(refused.problems());
        }
        rows.add(actor, StandardChart.accounts());
        return Outcome.done(rows.chart());
    }

    @MayKeepBooks
    public Outcome<Account> add(Actor actor, AccountForm form) {
        Chart chart = rows.chart();
        Problems problems = form.problems()
                .unless(chart.find(form.code()).isEmpty(), "kode", "ledger.account.code.taken", form.code())
                .and(usageFree(chart, form));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        rows.add(
                actor,
                List.of(new Account(
                        form.code(),
                        form.name().trim(),
                        form.englishName().trim(),
                        form.knownKind().orElseThrow(),
                        form.knownUsage().orElse(null),
                        form.regionCode().trim(),
                        false,
                        0)));
        return Outcome.done(rows.chart().find(form.code()).orElseThrow());
    }

    @MayKeepBooks
    public Outcome<Account> change(Actor actor, AccountForm form) {
        Chart chart = rows.chart();
        Account before = chart.find(form.code()).orElseThrow(() -> new LedgerRecordNotFound(form.code()));
        boolean otherKind =
                form.knownKind().filter(kind -> kind != before.kind()).isPresent();
        Problems problems = form.problems()
                .and(usageFree(chart, form))
                .unless(!otherKind || !rows.isBooked(form.code()), "jenis", "ledger.account.kind.booked", form.code());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!rows.save(form)) {
            return Outcome.overtaken(rows.chart().find(form.code()).orElseThrow());
        }
        return Outcome.done(rows.chart().find(form.code()).orElseThrow());
    }

    private static Problems usageFree(Chart chart, AccountForm form) {
        return form.knownUsage()
                .flatMap(chart::of)
                .filter(other -> !other.code().equals(form.code()))
                .map(other -> Problems.of("guna", "ledger.account.usage.taken", other.code(), other.name()))
                .orElse(Problems.NONE);
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Period> periods(Actor actor) {
        return rows.periods();
    }

    /** Answers how many months were opened. */
    @MayKeepBooks
    public Outcome<Integer> openYear(Actor actor, String year) {
        boolean known =
                year.matches("\\d{4}") && Integer.parseInt(year) >= EARLIEST && Integer.parseInt(year) <= LATEST;
        if (!known) {
            return Outcome.refused("tahun", "ledger.year.form", year.isBlank() ? "-" : year);
        }
        int opened = rows.open(actor, Integer.parseInt(year));
        return opened == 0 ? Outcome.refused("tahun", "ledger.year.open", year) : Outcome.done(opened);
    }

    /** Closes a month that is over, after all before it. */
    @MayKeepBooks
    public Outcome<Period> close(Actor actor, YearMonth month, String remark, int version) {
        List<Period> periods = rows.periods();
        Period period = find(periods, month);
        LocalDate today = actor.today(clock);
        Optional<Period> earlier = periods.stream()
                .filter(each -> each.open() && each.month().isBefore(month))
                .reduce((later, first) -> first);
        Problems problems = remark(remark)
                .unless(period.open(), "", "ledger.period.closed.already", Months.name(month))
                .unless(
                        month.atEndOfMonth().isBefore(today),
                        "",
                        "ledger.period.running",
                        Months.name(month),
                        month.atEndOfMonth());
        if (earlier.isPresent()) {
            problems = problems.and(
                    "",
                    "ledger.period.earlier",
                    Months.name(month),
                    Months.name(earlier.get().month()));
        }
        return problems.any() ? Outcome.refused(problems) : save(actor, period, today, remark, version);
    }

    /** Opens again the month that was closed last, with the reason. */
    @MayKeepBooks
    public Outcome<Period> reopen(Actor actor, YearMonth month, String remark, int version) {
        List<Period> periods = rows.periods();
        Period period = find(periods, month);
        Optional<Period> later = periods.stream()
                .filter(each -> !each.open() && each.month().isAfter(month))
                .findFirst();
        Problems problems = remark(remark)
                .unless(!period.open(), "", "ledger.period.open.already", Months.name(month))
                .unless(!remark.isBlank(), "alasan-" + month, "ledger.period.reopen.reason");
        if (later.isPresent()) {
            problems = problems.and(
                    "",
                    "ledger.period.later",
                    Months.name(month),
                    Months.name(later.get().month()));
        }
        return problems.any() ? Outcome.refused(problems) : save(actor, period, null, remark, version);
    }

    private Outcome<Period> save(Actor actor, Period period, @Nullable LocalDate closedOn, String remark, int version) {
        boolean saved = rows.save(actor, period.month(), closedOn, remark.trim(), version);
        Period now = find(rows.periods(), period.month());
        return saved ? Outcome.done(now) : Outcome.overtaken(now);
    }

    private static Problems remark(String remark) {
        return Problems.NONE.unless(
                remark.length() <= LONGEST_REMARK, "", "ledger.text.long", remark.length(), LONGEST_REMARK);
    }

    private static Period find(List<Period> periods, YearMonth month) {
        return periods.stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new LedgerRecordNotFound(month));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Rate> rates(Actor actor) {
        return rows.rates();
    }

    /** A rate is never changed: a later one for the same days takes its place, and what was booked keeps the earlier one. */
    @MayKeepBooks
    public Outcome<List<Rate>> add(Actor actor, RateForm form, Figures figures) {
        Problems problems = form.problems(figures);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        rows.add(actor, identifiers.next(), form, figures, clock.instant());
        return Outcome.done(rows.rates());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Fund> funds(Actor actor) {
        return rows.funds();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Fund fund(Actor actor, String code) {
        return rows.fund(code).orElseThrow(() -> new LedgerRecordNotFound(code));
    }

    /** All that ever were members, for the form: what one owes outlives its membership. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.all();
    }

    /** What a source may be earmarked for, for the form. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> programmes(Actor actor) {
        return programmes.all(actor);
    }

    @MayKeepBooks
    public Outcome<Fund> add(Actor actor, FundForm form, Figures figures) {
        Problems problems = problems(actor, form, figures);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!rows.add(actor, form, form.pledgedAmount(figures))) {
            return Outcome.refused("kode", "ledger.fund.code.taken", form.code());
        }
        return Outcome.done(fund(actor, form.code()));
    }

    @MayKeepBooks
    public Outcome<Fund> change(Actor actor, FundForm form, Figures figures) {
        Fund before = fund(actor, form.code());
        Problems problems = problems(actor, form, figures)
                .unless(
                        before.pledged().currency().getCurrencyCode().equals(form.currency()),
                        "mata-uang",
                        "ledger.fund.currency.fixed",
                        before.pledged().currency().getCurrencyCode());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(form, form.pledgedAmount(figures))
                ? Outcome.done(fund(actor, form.code()))
                : Outcome.overtaken(fund(actor, form.code()));
    }

    private Problems problems(Actor actor, FundForm form, Figures figures) {
        return form.problems(figures)
                .unless(
                        form.programme().isEmpty()
                                || programmes.all(actor).stream()
                                        .anyMatch(each -> each.number().equals(form.programme())),
                        "program",
                        "ledger.programme.unknown",
                        form.programme());
    }
}
