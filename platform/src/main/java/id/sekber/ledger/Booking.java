package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Shares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges what is to be booked, gives it its worth in rupiah and its number, and writes it. */
@Component
class Booking {

    static final String SERIES = "JU";
    static final int LONGEST_TEXT = 500;

    private final EntryRows entries;
    private final BookRows books;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Booking(EntryRows entries, BookRows books, Members members, Series series, Identifiers identifiers, Clock clock) {
        this.entries = entries;
        this.books = books;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What postings are judged by, read once for all of them.
     *
     * @param rates by day and currency
     */
    record Known(
            Chart chart,
            Set<String> members,
            Map<String, Fund> funds,
            List<Period> periods,
            Map<LocalDate, Map<String, BigDecimal>> rates) {

        Map<String, BigDecimal> ratesOn(LocalDate day) {
            return rates.getOrDefault(day, Map.of());
        }
    }

    Known known(List<Posting> postings) {
        Map<String, Fund> funds = new HashMap<>();
        books.funds().forEach(fund -> funds.put(fund.code(), fund));
        Set<String> foreign =
                postings.stream().flatMap(posting -> foreign(posting).stream()).collect(Collectors.toSet());
        return new Known(
                books.chart(),
                members.all().stream().map(Member::code).collect(Collectors.toSet()),
                funds,
                books.periods(),
                books.rates(foreign, postings.stream().map(Posting::on).collect(Collectors.toSet())));
    }

    private static List<String> foreign(Posting posting) {
        return posting.lines().stream()
                .map(line -> line.amount().currency())
                .filter(currency -> !currency.equals(Currencies.RUPIAH))
                .map(Currency::getCurrencyCode)
                .distinct()
                .toList();
    }

    /** What speaks against booking it. */
    Problems problems(Posting posting, Known known) {
        Problems problems = ofLines(posting, known).and(dated(posting.on(), "tanggal", known.periods()));
        for (String currency : foreign(posting)) {
            problems = problems.unless(
                    known.ratesOn(posting.on()).containsKey(currency),
                    "tanggal",
                    "ledger.rate.missing",
                    currency,
                    posting.on());
        }
        return problems;
    }

    Outcome<Entry> book(Actor actor, Posting posting) {
        Known known = known(List.of(posting));
        Problems problems = problems(posting, known);
        return problems.any()
                ? Outcome.refused(problems)
                : Outcome.done(write(actor, posting, null, inRupiah(posting.lines(), known.ratesOn(posting.on()))));
    }

    /** Books them all, in their order; each was judged by what is known. */
    void bookAll(Actor actor, List<Posting> postings, Known known) {
        Map<Integer, Iterator<String>> numbers = new HashMap<>();
        postings.stream()
                .collect(Collectors.groupingBy(posting -> posting.on().getYear(), Collectors.counting()))
                .forEach((year, many) -> numbers.put(
                        year, series.next(actor, SERIES, year, many.intValue()).iterator()));
        List<EntryRows.Written> written = new ArrayList<>();
        for (Posting posting : postings) {
            String number =
                    Objects.requireNonNull(numbers.get(posting.on().getYear())).next();
            written.add(new EntryRows.Written(
                    identifiers.next(), number, posting, null, inRupiah(posting.lines(), known.ratesOn(posting.on()))));
        }
        entries.addAll(actor, written, clock.instant());
    }

    /** Takes an entry back line by line, at the worth it had. */
    Entry takeBack(Actor actor, Entry entry, Posting reversal) {
        List<EntryRows.Booked> lines = new ArrayList<>();
        for (int i = 0; i < entry.lines().size(); i++) {
            lines.add(new EntryRows.Booked(
                    reversal.lines().get(i), entry.lines().get(i).rupiah().negated()));
        }
        return write(actor, reversal, entry.id(), lines);
    }

    private Entry write(Actor actor, Posting posting, @Nullable UUID reverses, List<EntryRows.Booked> lines) {
        String number = series.next(actor, SERIES, posting.on().getYear());
        entries.addAll(
                actor,
                List.of(new EntryRows.Written(identifiers.next(), number, posting, reverses, lines)),
                clock.instant());
        return entries.find(number).orElseThrow();
    }

    /** What speaks against the day: a month that is not open, with the first one that is. */
    Problems dated(LocalDate day, String field) {
        return dated(day, field, books.periods());
    }

    private static Problems dated(LocalDate day, String field, List<Period> periods) {
        YearMonth month = YearMonth.from(day);
        Optional<Period> period =
                periods.stream().filter(each -> each.month().equals(month)).findFirst();
        if (period.isEmpty()) {
            return Problems.of(field, "ledger.period.unknown", day, Integer.toString(month.getYear()));
        }
        LocalDate closed = period.get().closedOn();
        if (closed == null) {
            return Problems.NONE;
        }
        return periods.stream()
                .filter(Period::open)
                .map(Period::month)
                .min(Comparator.naturalOrder())
                .map(first ->
                        Problems.of(field, "ledger.period.closed", day, Months.name(month), closed, first.atDay(1)))
                .orElseGet(() -> Problems.of(field, "ledger.period.closed.all", day, Months.name(month), closed));
    }

    private static Problems ofLines(Posting posting, Known known) {
        Problems problems = Problems.NONE
                .unless(!posting.text().isBlank(), "uraian", "ledger.entry.text.missing")
                .unless(
                        posting.text().length() <= LONGEST_TEXT,
                        "uraian",
                        "ledger.text.long",
                        posting.text().length(),
                        LONGEST_TEXT)
                .unless(
                        posting.lines().size() >= 2,
                        "akun-1",
                        "ledger.entry.lines.few",
                        posting.lines().size());
        for (int i = 0; i < posting.lines().size(); i++) {
            problems = problems.and(
                    problems(posting.lines().get(i), i + 1, known.chart(), known.members(), known.funds()));
        }
        return problems.any() ? problems : balanced(posting.lines());
    }

    private static Problems problems(
            Posting.Line line, int place, Chart chart, Set<String> members, Map<String, Fund> funds) {
        Optional<Account> account = chart.find(line.account());
        String member = line.member();
        String fund = line.fund();
        Fund source = fund == null ? null : funds.get(fund);
        Usage usage = account.map(Account::usage).orElse(null);
        return Problems.NONE
                .unless(account.isPresent(), "akun-" + place, "ledger.line.account.unknown", line.account())
                .unless(
                        !account.map(Account::closed).orElse(false),
                        "akun-" + place,
                        "ledger.line.account.closed",
                        line.account())
                .unless(!line.amount().isZero(), "debit-" + place, "ledger.amount.zero", line.amount())
                .unless(
                        line.amount().amount().abs().compareTo(Amounts.LARGEST.amount()) <= 0,
                        "debit-" + place,
                        "ledger.amount.large",
                        line.amount(),
                        Amounts.LARGEST)
                .unless(
                        member == null || members.contains(member),
                        "anggota-" + place,
                        "ledger.line.member.unknown",
                        member == null ? "-" : member)
                .unless(
                        member != null || usage == null || !usage.needsMember(),
                        "anggota-" + place,
                        "ledger.line.member.missing",
                        line.account())
                .unless(
                        fund == null || account.filter(Account::holdsMoney).isPresent(),
                        "dana-" + place,
                        "ledger.line.fund.no-money",
                        line.account())
                .unless(
                        fund == null || source != null,
                        "dana-" + place,
                        "ledger.line.fund.unknown",
                        fund == null ? "-" : fund)
                .unless(
                        source == null
                                || source.pledged()
                                        .currency()
                                        .equals(line.amount().currency()),
                        "dana-" + place,
                        "ledger.line.fund.currency",
                        fund == null ? "-" : fund,
                        line.amount().currency().getCurrencyCode());
    }

    private static Problems balanced(List<Posting.Line> lines) {
        Map<Currency, Money> sums = new HashMap<>();
        lines.forEach(line -> sums.merge(line.amount().currency(), line.amount(), Money::plus));
        Problems problems = Problems.NONE;
        for (Money sum : sums.values()) {
            problems = problems.unless(
                    sum.isZero(),
                    "debit-1",
                    sum.isPositive() ? "ledger.entry.debit.more" : "ledger.entry.credit.more",
                    sum.isNegative() ? sum.negated() : sum,
                    sum.currency().getCurrencyCode());
        }
        return problems;
    }

    /**
     * The worth of each line in rupiah. The debits of a currency are worth together what their sum is worth, and so are its
     * credits, so that an entry that balances in its currencies balances in rupiah too.
     */
    private static List<EntryRows.Booked> inRupiah(List<Posting.Line> lines, Map<String, BigDecimal> rates) {
        Money[] worth = new Money[lines.size()];
        for (Currency currency :
                lines.stream().map(line -> line.amount().currency()).distinct().toList()) {
            for (boolean debit : new boolean[] {true, false}) {
                List<Integer> places = new ArrayList<>();
                for (int i = 0; i < lines.size(); i++) {
                    Money amount = lines.get(i).amount();
                    if (amount.currency().equals(currency) && amount.isPositive() == debit) {
                        places.add(i);
                    }
                }
                List<Money> amounts =
                        places.stream().map(place -> lines.get(place).amount()).toList();
                List<Money> rupiah = worth(amounts, currency, rates);
                for (int i = 0; i < places.size(); i++) {
                    worth[places.get(i)] = rupiah.get(i);
                }
            }
        }
        List<EntryRows.Booked> booked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            booked.add(new EntryRows.Booked(lines.get(i), worth[i]));
        }
        return booked;
    }

    static List<Money> worth(List<Money> amounts, Currency currency, Map<String, BigDecimal> rates) {
        if (amounts.isEmpty() || currency.equals(Currencies.RUPIAH)) {
            return amounts;
        }
        BigDecimal rate =
                Optional.ofNullable(rates.get(currency.getCurrencyCode())).orElseThrow();
        Money sum = amounts.stream().reduce(Money.zero(currency), Money::plus);
        Money whole = Money.rounded(sum.amount().multiply(rate), Currencies.RUPIAH, RoundingMode.HALF_UP);
        return whole.splitBy(Shares.ofWeights(
                amounts.stream().map(amount -> amount.amount().abs()).toList()));
    }
}
