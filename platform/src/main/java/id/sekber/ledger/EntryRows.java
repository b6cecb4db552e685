package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of entries and their lines, which only grow. Row-level security keeps to the secretariat of the asker. */
@Repository
class EntryRows {

    private static final String HEADS = """
            select e.*, was.number as reverses_number, by.number as reversed_by, person.name as recorded_by_name
            from ledger.entry e
            left join ledger.entry was on was.secretariat_id = e.secretariat_id and was.id = e.reverses
            left join ledger.entry by on by.secretariat_id = e.secretariat_id and by.reverses = e.id
            left join accounts.person person on person.id = e.recorded_by""";

    /** The sum of debits of one entry at a time, found by its key. */
    private static final String LIST = """
            select e.number, e.booked_on, e.text, e.origin, was.number as reverses_number, by.number as reversed_by,
                   (select sum(l.rupiah) from ledger.line l
                    where l.secretariat_id = e.secretariat_id and l.entry_id = e.id and l.rupiah > 0) as moved
            from ledger.entry e
            left join ledger.entry was on was.secretariat_id = e.secretariat_id and was.id = e.reverses
            left join ledger.entry by on by.secretariat_id = e.secretariat_id and by.reverses = e.id""";

    private static final String SEARCH = """
             where (? = '' or e.text ilike '%' || ? || '%' or e.number ilike ? || '%')
               and (? = '' or e.origin = ?)""";

    /** A line ready to be written: its worth in rupiah is settled. */
    record Booked(Posting.Line line, Money rupiah) {}

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(String number) {
        return jdbc.sql(HEADS + " where e.number = ?")
                .param(number)
                .query((row, index) -> entry(row))
                .optional()
                .map(this::withLines);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getDate("booked_on").toLocalDate(),
                row.getString("text"),
                row.getString("origin"),
                row.getString("reference"),
                row.getString("path"),
                row.getString("reverses_number"),
                row.getString("reversed_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by_name"),
                List.of());
    }

    private Entry withLines(Entry head) {
        List<Entry.Line> lines = jdbc.sql("""
                        select l.*, a.name, a.english_name, r.short_name as member, p.number as programme
                        from ledger.line l
                        join ledger.account a on a.secretariat_id = l.secretariat_id and a.code = l.account_code
                        left join regions.region r on r.code = l.member_code
                        left join programmes.programme p on p.secretariat_id = l.secretariat_id and p.id = l.programme_id
                        where l.entry_id = ? order by l.ordinal""")
                .param(head.id())
                .query((row, index) -> new Entry.Line(
                        row.getInt("ordinal"),
                        row.getString("account_code"),
                        row.getString("name"),
                        row.getString("english_name"),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        Money.rupiah(row.getBigDecimal("rupiah")),
                        row.getString("member_code"),
                        row.getString("member"),
                        row.getString("fund_code"),
                        row.getString("programme")))
                .list();
        return new Entry(
                head.id(),
                head.number(),
                head.on(),
                head.text(),
                head.origin(),
                head.reference(),
                head.path(),
                head.reverses(),
                head.reversedBy(),
                head.recordedAt(),
                head.recordedBy(),
                lines);
    }

    List<EntrySummary> list(String words, String origin, int from, int most) {
        return jdbc.sql(LIST + " " + SEARCH + " order by e.booked_on desc, e.id desc limit ? offset ?")
                .params(words, words, words, origin, origin, most, from)
                .query((row, index) -> new EntrySummary(
                        row.getString("number"),
                        row.getDate("booked_on").toLocalDate(),
                        row.getString("text"),
                        row.getString("origin"),
                        Money.rupiah(row.getBigDecimal("moved")),
                        row.getString("reverses_number"),
                        row.getString("reversed_by")))
                .list();
    }

    int count(String words, String origin) {
        return jdbc.sql("select count(*) from ledger.entry e " + SEARCH)
                .params(words, words, words, origin, origin)
                .query(Integer.class)
                .single();
    }

    List<String> origins() {
        return jdbc.sql("select distinct origin from ledger.entry order by 1")
                .query(String.class)
                .list();
    }

    /** An entry ready to be written. */
    record Written(
            UUID id,
            String number,
            Posting posting,
            @Nullable UUID reverses,
            List<Booked> lines) {}

    /** Two statements, however many there are. */
    void addAll(Actor actor, List<Written> entries, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into ledger.entry (secretariat_id, id, number, booked_on, text, origin, reference, path, reverses,
                                                  lines, recorded_at, recorded_by)
                        select ?, n.id, n.number, n.booked_on, n.text, n.origin, n.reference, n.path, n.reverses, n.lines, ?, ?
                        from unnest(?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[],
                                    ?::integer[])
                             as n (id, number, booked_on, text, origin, reference, path, reverses, lines)""")
                .params(
                        secretariat,
                        Timestamp.from(now),
                        actor.person(),
                        entries.stream().map(Written::id).toArray(UUID[]::new),
                        heads(entries, Written::number),
                        entries.stream()
                                .map(entry -> Date.valueOf(entry.posting().on()))
                                .toArray(Date[]::new),
                        heads(entries, entry -> entry.posting().text()),
                        heads(entries, entry -> entry.posting().origin()),
                        heads(entries, entry -> entry.posting().reference()),
                        heads(entries, entry -> entry.posting().path()),
                        entries.stream().map(Written::reverses).toArray(UUID[]::new),
                        entries.stream().map(entry -> entry.lines().size()).toArray(Integer[]::new))
                .update();
        List<Booked> lines =
                entries.stream().flatMap(entry -> entry.lines().stream()).toList();
        jdbc.sql("""
                        insert into ledger.line (secretariat_id, entry_id, ordinal, account_code, amount, currency, rupiah,
                                                 member_code, fund_code, programme_id)
                        select ?, n.entry, n.ordinal, n.account, n.amount, n.currency, n.rupiah, n.member, n.fund, p.id
                        from unnest(?::uuid[], ?::integer[], ?::text[], ?::numeric[], ?::text[], ?::numeric[], ?::text[],
                                    ?::text[], ?::text[])
                             as n (entry, ordinal, account, amount, currency, rupiah, member, fund, programme)
                        left join programmes.programme p on p.number = n.programme""")
                .params(
                        secretariat,
                        entries.stream()
                                .flatMap(entry ->
                                        Collections.nCopies(entry.lines().size(), entry.id()).stream())
                                .toArray(UUID[]::new),
                        entries.stream()
                                .flatMap(entry -> IntStream.rangeClosed(
                                                1, entry.lines().size())
                                        .boxed())
                                .toArray(Integer[]::new),
                        texts(lines, booked -> booked.line().account()),
                        amounts(lines, booked -> booked.line().amount()),
                        texts(lines, booked -> booked.line().amount().currency().getCurrencyCode()),
                        amounts(lines, Booked::rupiah),
                        texts(lines, booked -> booked.line().member()),
                        texts(lines, booked -> booked.line().fund()),
                        texts(lines, booked -> booked.line().programme()))
                .update();
    }

    private static @Nullable String[] heads(List<Written> entries, Function<Written, @Nullable String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    private static final String LINES_FOR_FILES = """
            select e.number, e.booked_on, e.text, l.account_code, l.amount, l.currency, l.member_code, l.fund_code,
                   p.number as programme
            from ledger.entry e
            join ledger.line l on l.secretariat_id = e.secretariat_id and l.entry_id = e.id
            left join programmes.programme p on p.secretariat_id = l.secretariat_id and p.id = l.programme_id""";

    /** The lines of entries, as they stand in files. */
    List<EntryLine> lines(String words, String origin, int most) {
        return jdbc.sql(LINES_FOR_FILES + " " + SEARCH + " order by e.booked_on, e.id, l.ordinal limit ?")
                .params(words, words, words, origin, origin, most)
                .query((row, index) -> line(row))
                .list();
    }

    List<EntryLine> lines(Collection<String> numbers) {
        return jdbc.sql(LINES_FOR_FILES + " where e.number = any(?)")
                .param(numbers.toArray(String[]::new))
                .query((row, index) -> line(row))
                .list();
    }

    private static EntryLine line(ResultSet row) throws SQLException {
        return EntryLine.of(
                row.getString("number"),
                row.getDate("booked_on").toLocalDate(),
                row.getString("text"),
                new Posting.Line(
                        row.getString("account_code"),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getString("member_code"),
                        row.getString("fund_code"),
                        row.getString("programme")));
    }

    private static @Nullable String[] texts(List<Booked> lines, Function<Booked, @Nullable String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static BigDecimal[] amounts(List<Booked> lines, Function<Booked, Money> amount) {
        return lines.stream().map(amount).map(Money::amount).toArray(BigDecimal[]::new);
    }

    /** Only one transaction at a time takes an entry back; the other then sees that it is done. */
    void hold(UUID entry) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param("ledger.entry " + entry)
                .query(String.class)
                .single();
    }

    List<TrialBalance.Row> trial(Chart chart, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select l.account_code, l.currency,
                               coalesce(sum(l.amount) filter (where e.booked_on < ?), 0) as opening,
                               coalesce(sum(l.amount) filter (where e.booked_on >= ? and l.amount > 0), 0) as debit,
                               coalesce(-sum(l.amount) filter (where e.booked_on >= ? and l.amount < 0), 0) as credit,
                               sum(l.rupiah) as rupiah
                        from ledger.line l
                        join ledger.entry e on e.secretariat_id = l.secretariat_id and e.id = l.entry_id
                        where e.booked_on <= ?
                        group by l.account_code, l.currency
                        order by l.currency <> 'IDR', l.currency, string_to_array(l.account_code, '.')::int[]""")
                .params(Date.valueOf(from), Date.valueOf(from), Date.valueOf(from), Date.valueOf(until))
                .query((row, index) -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    return new TrialBalance.Row(
                            chart.find(row.getString("account_code")).orElseThrow(),
                            new Money(row.getBigDecimal("opening"), currency),
                            new Money(row.getBigDecimal("debit"), currency),
                            new Money(row.getBigDecimal("credit"), currency),
                            Money.rupiah(row.getBigDecimal("rupiah")));
                })
                .list();
    }

    /** Sums of rupiah by month, account, programme, member and source, for the systems of regional finance. */
    List<RegionRow> byRegionCode(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select to_char(e.booked_on, 'YYYY-MM') as month, a.region_code, a.code, a.name, p.number as programme,
                               l.member_code, l.fund_code,
                               coalesce(sum(l.rupiah) filter (where l.rupiah > 0), 0) as debit,
                               coalesce(-sum(l.rupiah) filter (where l.rupiah < 0), 0) as credit
                        from ledger.line l
                        join ledger.entry e on e.secretariat_id = l.secretariat_id and e.id = l.entry_id
                        join ledger.account a on a.secretariat_id = l.secretariat_id and a.code = l.account_code
                        left join programmes.programme p on p.secretariat_id = l.secretariat_id and p.id = l.programme_id
                        where e.booked_on between ? and ?
                        group by 1, a.region_code, a.code, a.name, p.number, l.member_code, l.fund_code
                        order by 1, string_to_array(a.code, '.')::int[], p.number, l.member_code, l.fund_code""")
                .params(Date.valueOf(from), Date.valueOf(until))
                .query((row, index) -> new RegionRow(
                        row.getString("month"),
                        row.getString("region_code"),
                        row.getString("code"),
                        row.getString("name"),
                        orEmpty(row.getString("programme")),
                        orEmpty(row.getString("member_code")),
                        orEmpty(row.getString("fund_code")),
                        Money.rupiah(row.getBigDecimal("debit")),
                        Money.rupiah(row.getBigDecimal("credit"))))
                .list();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The running balance counts all that was booked before, in each currency by itself. */
    private static final String STATEMENT = """
            from (
                select e.number, e.booked_on, e.id, e.text, l.ordinal, l.amount, l.currency, l.member_code, l.fund_code,
                       sum(l.amount) over (partition by l.currency order by e.booked_on, e.id, l.ordinal) as balance
                from ledger.line l
                join ledger.entry e on e.secretariat_id = l.secretariat_id and e.id = l.entry_id
                where l.account_code = ? and (? = '' or l.member_code = ?) and e.booked_on <= ?
            ) s
            left join regions.region r on r.code = s.member_code
            where s.booked_on >= ?""";

    List<AccountStatement.Line> statement(
            String account, String member, LocalDate from, LocalDate until, int start, int most) {
        return jdbc.sql("select s.*, r.short_name as member " + STATEMENT
                        + " order by s.booked_on, s.id, s.ordinal limit ? offset ?")
                .params(account, member, member, Date.valueOf(until), Date.valueOf(from), most, start)
                .query((row, index) -> {
                    Currency currency = Currency.getInstance(row.getString("currency"));
                    return new AccountStatement.Line(
                            row.getString("number"),
                            row.getDate("booked_on").toLocalDate(),
                            row.getString("text"),
                            row.getString("member"),
                            row.getString("fund_code"),
                            new Money(row.getBigDecimal("amount"), currency),
                            new Money(row.getBigDecimal("balance"), currency));
                })
                .list();
    }

    int countStatement(String account, String member, LocalDate from, LocalDate until) {
        return jdbc.sql("select count(*) " + STATEMENT)
                .params(account, member, member, Date.valueOf(until), Date.valueOf(from))
                .query(Integer.class)
                .single();
    }
}
