package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what books are kept by: accounts, months, rates, sources of money. Row-level security keeps to the secretariat. */
@Repository
class BookRows {

    private static final int MONTHS = 12;

    /**
     * What came in and went out of a source: its lines on accounts that hold money. What a reversal takes back lessens the side
     * it was on.
     */
    private static final String FUNDS = """
            select f.*, p.number as programme, coalesce(b.received, 0) as received, coalesce(b.spent, 0) as spent,
                   coalesce(b.received_rupiah, 0) as received_rupiah
            from ledger.fund f
            left join programmes.programme p on p.secretariat_id = f.secretariat_id and p.id = f.programme_id
            left join lateral (
                select sum(l.amount) filter (where (l.amount > 0) = (e.reverses is null)) as received,
                       -sum(l.amount) filter (where (l.amount < 0) = (e.reverses is null)) as spent,
                       sum(l.rupiah) filter (where (l.amount > 0) = (e.reverses is null)) as received_rupiah
                from ledger.line l
                join ledger.entry e on e.secretariat_id = l.secretariat_id and e.id = l.entry_id
                where l.secretariat_id = f.secretariat_id and l.fund_code = f.code
            ) b on true""";

    private final JdbcClient jdbc;

    BookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Chart chart() {
        return new Chart(jdbc.sql("select * from ledger.account order by string_to_array(code, '.')::int[]")
                .query(BookRows::account)
                .list());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String usage = row.getString("usage");
        return new Account(
                row.getString("code"),
                row.getString("name"),
                row.getString("english_name"),
                AccountKind.valueOf(row.getString("kind")),
                usage == null ? null : Usage.valueOf(usage),
                row.getString("region_code"),
                row.getBoolean("closed"),
                row.getInt("version"));
    }

    void add(Actor actor, List<Account> accounts) {
        jdbc.sql("""
                        insert into ledger.account (secretariat_id, code, name, english_name, kind, usage, region_code)
                        select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        texts(accounts, Account::code),
                        texts(accounts, Account::name),
                        texts(accounts, Account::englishName),
                        texts(accounts, account -> account.kind().name()),
                        texts(accounts, BookRows::usage),
                        texts(accounts, Account::regionCode))
                .update();
    }

    private static @Nullable String usage(Account account) {
        Usage usage = account.usage();
        return usage == null ? null : usage.name();
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** False when someone saved this account since it was read. Its kind stays once something was booked to it. */
    boolean save(AccountForm form) {
        return jdbc.sql("""
                                update ledger.account
                                set name = ?, english_name = ?, kind = ?, usage = ?, region_code = ?, closed = ?, version = version + 1
                                where code = ? and version = ?""")
                        .params(Arrays.asList(
                                form.name().trim(),
                                form.englishName().trim(),
                                form.kind(),
                                form.usage().isEmpty() ? null : form.usage(),
                                form.regionCode().trim(),
                                form.closed(),
                                form.code(),
                                form.version()))
                        .update()
                == 1;
    }

    boolean isBooked(String account) {
        return jdbc.sql("select exists (select from ledger.line where account_code = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    List<Period> periods() {
        return jdbc.sql("""
                        select p.*, a.name as closed_by_name, coalesce(e.entries, 0) as entries
                        from ledger.period p
                        left join accounts.person a on a.id = p.closed_by
                        left join (
                            select extract(year from booked_on) as year, extract(month from booked_on) as month, count(*) as entries
                            from ledger.entry group by 1, 2
                        ) e on e.year = p.year and e.month = p.month
                        order by p.year desc, p.month desc""").query(BookRows::period).list();
    }

    private static Period period(ResultSet row, int number) throws SQLException {
        Date closed = row.getDate("closed_on");
        return new Period(
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                closed == null ? null : closed.toLocalDate(),
                row.getString("closed_by_name"),
                row.getString("remark"),
                row.getInt("entries"),
                row.getInt("version"));
    }

    /** Answers how many months were new. */
    int open(Actor actor, int year) {
        return jdbc.sql("""
                        insert into ledger.period (secretariat_id, year, month)
                        select ?, ?, generate_series(1, ?) on conflict do nothing""")
                .params(actor.seatOrRefuse().secretariat(), year, MONTHS)
                .update();
    }

    /** False when someone changed this month since it was read. */
    boolean save(Actor actor, YearMonth month, @Nullable LocalDate closedOn, String remark, int version) {
        return jdbc.sql("""
                                update ledger.period set closed_on = ?, closed_by = ?, remark = ?, version = version + 1
                                where year = ? and month = ? and version = ?""")
                        .params(Arrays.asList(
                                closedOn == null ? null : Date.valueOf(closedOn),
                                closedOn == null ? null : actor.person(),
                                remark,
                                month.getYear(),
                                month.getMonthValue(),
                                version))
                        .update()
                == 1;
    }

    List<Rate> rates() {
        return jdbc.sql("""
                        select r.*, not exists (
                            select from ledger.rate later
                            where later.secretariat_id = r.secretariat_id and later.currency = r.currency
                              and later.id > r.id and later.valid_from <= r.valid_from and later.valid_until >= r.valid_until
                        ) as in_force
                        from ledger.rate r order by r.currency, r.valid_from desc, r.id desc""")
                .query((row, index) -> new Rate(
                        Currency.getInstance(row.getString("currency")),
                        row.getDate("valid_from").toLocalDate(),
                        row.getDate("valid_until").toLocalDate(),
                        row.getBigDecimal("rupiah"),
                        row.getString("source"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getBoolean("in_force")))
                .list();
    }

    void add(Actor actor, UUID id, RateForm form, Figures figures, Instant now) {
        BigDecimal rupiah = form.value(figures).fold(read -> read, reason -> {
            throw new IllegalStateException("The rate was not judged before it was used: " + reason.key());
        });
        jdbc.sql("""
                        insert into ledger.rate (secretariat_id, id, currency, valid_from, valid_until, rupiah, source, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        Currencies.read(form.currency()).orElseThrow().getCurrencyCode(),
                        Date.valueOf(RateForm.day(form.from()).orElseThrow()),
                        Date.valueOf(RateForm.day(form.until()).orElseThrow()),
                        rupiah,
                        form.source().trim(),
                        Timestamp.from(now))
                .update();
    }

    /** By day and currency, what one unit was worth; a day or a currency without a rate is not in it. */
    Map<LocalDate, Map<String, BigDecimal>> rates(Collection<String> currencies, Collection<LocalDate> days) {
        Map<LocalDate, Map<String, BigDecimal>> rates = new HashMap<>();
        if (!currencies.isEmpty()) {
            jdbc.sql("""
                            select distinct on (d.day, r.currency) d.day, r.currency, r.rupiah
                            from unnest(?::date[]) as d (day) join ledger.rate r on d.day between r.valid_from and r.valid_until
                            where r.currency = any(?)
                            order by d.day, r.currency, r.id desc""")
                    .params(days.stream().map(Date::valueOf).toArray(Date[]::new), currencies.toArray(String[]::new))
                    .query(row -> {
                        rates.computeIfAbsent(row.getDate("day").toLocalDate(), day -> new HashMap<>())
                                .put(row.getString("currency"), row.getBigDecimal("rupiah"));
                    });
        }
        return rates;
    }

    List<Fund> funds() {
        return jdbc.sql(FUNDS + " order by f.pledged_for desc, f.code")
                .query(BookRows::fund)
                .list();
    }

    Optional<Fund> fund(String code) {
        return jdbc.sql(FUNDS + " where f.code = ?")
                .param(code)
                .query(BookRows::fund)
                .optional();
    }

    private static Fund fund(ResultSet row, int number) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Fund(
                row.getString("code"),
                row.getString("name"),
                FundKind.valueOf(row.getString("kind")),
                row.getString("giver"),
                row.getString("basis"),
                row.getString("earmark"),
                row.getString("programme"),
                new Money(row.getBigDecimal("pledged"), currency),
                row.getInt("pledged_for"),
                new Money(row.getBigDecimal("received"), currency),
                new Money(row.getBigDecimal("spent"), currency),
                Money.rupiah(row.getBigDecimal("received_rupiah")),
                row.getInt("version"));
    }

    /** False when the code is taken. */
    boolean add(Actor actor, FundForm form, BigDecimal pledged) {
        return jdbc.sql("""
                                insert into ledger.fund (secretariat_id, code, name, kind, giver, basis, earmark, programme_id,
                                                         currency, pledged, pledged_for)
                                select ?, ?, ?, ?, ?, ?, ?, (select id from programmes.programme where number = ?), ?, ?, ?
                                on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                form.code(),
                                form.name().trim(),
                                form.kind(),
                                form.giver().trim(),
                                form.basis().trim(),
                                form.earmark().trim(),
                                form.programme(),
                                Currencies.read(form.currency()).orElseThrow().getCurrencyCode(),
                                pledged,
                                form.yearNumber().orElseThrow())
                        .update()
                == 1;
    }

    /** False when someone saved this source since it was read. */
    boolean save(FundForm form, BigDecimal pledged) {
        return jdbc.sql("""
                                update ledger.fund
                                set name = ?, kind = ?, giver = ?, basis = ?, earmark = ?,
                                    programme_id = (select id from programmes.programme where number = ?),
                                    pledged = ?, pledged_for = ?, version = version + 1
                                where code = ? and version = ?""")
                        .params(
                                form.name().trim(),
                                form.kind(),
                                form.giver().trim(),
                                form.basis().trim(),
                                form.earmark().trim(),
                                form.programme(),
                                pledged,
                                form.yearNumber().orElseThrow(),
                                form.code(),
                                form.version())
                        .update()
                == 1;
    }
}
