package id.sekber.spending;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of spending. Row-level security keeps to the secretariat of the asker. */
@Repository
class SpendingRows {

    /** A commitment binds what of it is neither paid nor released. */
    private static final String LINES = """
            select l.*, p.number as programme, g.name as spender_name, coalesce(s.spent, 0) as spent, coalesce(c.committed, 0) as committed
            from spending.budget_line l
            join programmes.programme p on p.secretariat_id = l.secretariat_id and p.id = l.programme_id
            left join regions.region g on g.code = l.spender_code
            left join (
                select line_id, sum(amount) as spent from spending.expenditure where reversal is null group by line_id
            ) s on s.line_id = l.id
            left join (
                select m.line_id, sum(greatest(m.amount - coalesce(paid.amount, 0), 0)) as committed
                from spending.commitment m
                left join (
                    select commitment_id, sum(amount) as amount from spending.expenditure where reversal is null group by commitment_id
                ) paid on paid.commitment_id = m.id
                where m.released_on is null
                group by m.line_id
            ) c on c.line_id = l.id""";

    private static final String EXPENDITURES = """
            select e.id, e.number, e.line_id, e.spent_on, e.payee, e.what, e.amount, e.proof, e.file_name, e.entry, e.reversal,
                   m.number as commitment
            from spending.expenditure e
            left join spending.commitment m on m.secretariat_id = e.secretariat_id and m.id = e.commitment_id""";

    /** A file that proves an expenditure. */
    record File(String name, String type, byte[] bytes) {}

    private final JdbcClient jdbc;

    SpendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from spending.budget_line order by 1 desc")
                .query(Integer.class)
                .list();
    }

    List<BudgetLine> lines(int year) {
        return jdbc.sql(LINES + " where l.year = ? order by p.number, l.account_code, l.number")
                .param(year)
                .query((row, index) -> line(row))
                .list();
    }

    Optional<BudgetLine> line(String number) {
        return jdbc.sql(LINES + " where l.number = ?")
                .param(number)
                .query((row, index) -> line(row))
                .optional();
    }

    private static BudgetLine line(ResultSet row) throws SQLException {
        return new BudgetLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("programme"),
                row.getString("account_code"),
                row.getString("fund_code"),
                row.getString("spender_code"),
                row.getString("spender_name"),
                Money.rupiah(row.getBigDecimal("amount")),
                Money.rupiah(row.getBigDecimal("committed")),
                Money.rupiah(row.getBigDecimal("spent")),
                row.getString("variance"),
                row.getInt("version"));
    }

    void add(Actor actor, List<UUID> ids, List<String> numbers, List<BudgetForm> forms, List<Money> amounts) {
        jdbc.sql("""
                        insert into spending.budget_line (secretariat_id, id, number, year, title, programme_id, account_code,
                                                          fund_code, spender_code, amount)
                        select ?, n.id, n.number, n.year, n.title, p.id, n.account, n.fund, nullif(n.spender, ''), n.amount
                        from unnest(?::uuid[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[])
                            as n (id, number, year, title, programme, account, fund, spender, amount)
                        join programmes.programme p on p.number = n.programme""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        ids.toArray(UUID[]::new),
                        numbers.toArray(String[]::new),
                        texts(forms, BudgetForm::year),
                        texts(forms, form -> form.title().trim()),
                        texts(forms, BudgetForm::programme),
                        texts(forms, BudgetForm::account),
                        texts(forms, BudgetForm::fund),
                        texts(forms, BudgetForm::spender),
                        amounts.stream().map(Money::amount).toArray(BigDecimal[]::new))
                .update();
    }

    private static String[] texts(List<BudgetForm> forms, Function<BudgetForm, String> text) {
        return forms.stream().map(text).toArray(String[]::new);
    }

    /** False when someone saved this line since it was read. */
    boolean explain(UUID line, String variance, int version) {
        return jdbc.sql(
                                "update spending.budget_line set variance = ?, version = version + 1 where id = ? and version = ?")
                        .params(variance, line, version)
                        .update()
                == 1;
    }

    /** Holds the line until the transaction ends, so that two do not spend the same rupiah. */
    void hold(String number) {
        jdbc.sql("select 1 from spending.budget_line where number = ? for update")
                .param(number)
                .query(Integer.class)
                .optional();
    }

    List<Commitment> commitments(UUID line) {
        return jdbc.sql("""
                        select m.*, coalesce((select sum(e.amount) from spending.expenditure e
                                              where e.secretariat_id = m.secretariat_id and e.commitment_id = m.id
                                                and e.reversal is null), 0) as paid
                        from spending.commitment m where m.line_id = ? order by m.committed_on, m.number""").param(line).query((row, index) -> commitment(row)).list();
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        Date released = row.getDate("released_on");
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("line_id", UUID.class),
                row.getString("partner"),
                row.getString("reference"),
                row.getDate("committed_on").toLocalDate(),
                Money.rupiah(row.getBigDecimal("amount")),
                Money.rupiah(row.getBigDecimal("paid")),
                released == null ? null : released.toLocalDate(),
                row.getString("released_why"),
                row.getInt("version"));
    }

    void commit(Actor actor, UUID id, String number, UUID line, CommitmentForm form, LocalDate on, Money amount) {
        jdbc.sql("""
                        insert into spending.commitment (secretariat_id, id, number, line_id, partner, reference, committed_on, amount)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        line,
                        form.partner().trim(),
                        form.reference().trim(),
                        Date.valueOf(on),
                        amount.amount())
                .update();
    }

    boolean release(UUID commitment, LocalDate on, String why, int version) {
        return jdbc.sql("""
                                update spending.commitment set released_on = ?, released_why = ?, version = version + 1
                                where id = ? and version = ? and released_on is null""").params(Date.valueOf(on), why, commitment, version).update() == 1;
    }

    List<Expenditure> expenditures(UUID line) {
        return jdbc.sql(EXPENDITURES + " where e.line_id = ? order by e.spent_on, e.number")
                .param(line)
                .query((row, index) -> expenditure(row))
                .list();
    }

    /** Of a budget year, those that stand. */
    List<UUID> standing(int year) {
        return jdbc.sql("""
                        select e.id from spending.expenditure e
                        join spending.budget_line l on l.secretariat_id = e.secretariat_id and l.id = e.line_id
                        where l.year = ? and e.reversal is null order by e.number""").param(year).query(UUID.class).list();
    }

    private static Expenditure expenditure(ResultSet row) throws SQLException {
        return new Expenditure(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("line_id", UUID.class),
                row.getString("commitment"),
                row.getDate("spent_on").toLocalDate(),
                row.getString("payee"),
                row.getString("what"),
                Money.rupiah(row.getBigDecimal("amount")),
                row.getString("proof"),
                row.getString("file_name"),
                row.getString("entry"),
                row.getString("reversal"));
    }

    /** The number of the expenditure that this file proves already. */
    Optional<String> provedBy(byte[] sha256) {
        return jdbc.sql("select number from spending.expenditure where file_sha256 = ? and reversal is null limit 1")
                .param(sha256)
                .query(String.class)
                .optional();
    }

    void spend(
            Actor actor,
            UUID id,
            String number,
            UUID line,
            @Nullable UUID commitment,
            ExpenditureForm form,
            LocalDate on,
            Money amount,
            byte @Nullable [] sha256,
            String entry) {
        ExpenditureForm.Proof file = form.file();
        jdbc.sql("""
                        insert into spending.expenditure (secretariat_id, id, number, line_id, commitment_id, spent_on, payee, what,
                                                          amount, proof, file_name, file_type, file_sha256, file, entry)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        line,
                        commitment,
                        Date.valueOf(on),
                        form.payee().trim(),
                        form.what().trim(),
                        amount.amount(),
                        form.proof().trim(),
                        file == null ? null : file.name(),
                        file == null ? null : file.type(),
                        sha256,
                        file == null ? null : file.bytes(),
                        entry))
                .update();
    }

    Optional<File> file(String number) {
        return jdbc.sql(
                        "select file_name, file_type, file from spending.expenditure where number = ? and file is not null")
                .param(number)
                .query((row, index) ->
                        new File(row.getString("file_name"), row.getString("file_type"), row.getBytes("file")))
                .optional();
    }

    void takenBack(String entry, String reversal) {
        jdbc.sql("update spending.expenditure set reversal = ? where entry = ?")
                .params(reversal, entry)
                .update();
    }

    void draw(
            Actor actor, UUID id, String number, int year, long seed, LocalDate on, int population, List<UUID> drawn) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into spending.sample (secretariat_id, id, number, year, seed, drawn_on, drawn_by, population)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(secretariat, id, number, year, seed, Date.valueOf(on), actor.person(), population)
                .update();
        jdbc.sql("""
                        insert into spending.control (secretariat_id, sample_id, expenditure_id, ordinal)
                        select ?, ?, * from unnest(?::uuid[]) with ordinality""").params(secretariat, id, drawn.toArray(UUID[]::new)).update();
    }

    /** All samples of a year with their controls, in two queries. */
    List<Sample> samples(int year) {
        Map<UUID, List<Sample.Control>> controls = new HashMap<>();
        jdbc.sql("""
                        select e.id, e.number, e.line_id, e.spent_on, e.payee, e.what, e.amount, e.proof, e.file_name, e.entry, e.reversal,
                               null::text as commitment, c.sample_id, c.result, c.finding, c.answer, c.version
                        from spending.control c
                        join spending.sample s on s.secretariat_id = c.secretariat_id and s.id = c.sample_id
                        join spending.expenditure e on e.secretariat_id = c.secretariat_id and e.id = c.expenditure_id
                        where s.year = ? order by c.ordinal""").param(year).query(row -> {
            controls.computeIfAbsent(row.getObject("sample_id", UUID.class), sample -> new ArrayList<>())
                    .add(new Sample.Control(
                            expenditure(row),
                            Sample.Result.valueOf(row.getString("result")),
                            row.getString("finding"),
                            row.getString("answer"),
                            row.getInt("version")));
        });
        return jdbc.sql("""
                        select s.*, coalesce(a.name, '-') as drawn_by_name from spending.sample s
                        left join accounts.person a on a.id = s.drawn_by where s.year = ? order by s.number desc""")
                .param(year)
                .query((row, index) -> new Sample(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getInt("year"),
                        row.getLong("seed"),
                        row.getDate("drawn_on").toLocalDate(),
                        row.getString("drawn_by_name"),
                        row.getInt("population"),
                        controls.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    boolean control(UUID sample, UUID expenditure, Sample.Result result, String finding, int version) {
        return jdbc.sql("""
                                update spending.control set result = ?, finding = ?, version = version + 1
                                where sample_id = ? and expenditure_id = ? and version = ?""")
                        .params(result.name(), finding, sample, expenditure, version)
                        .update()
                == 1;
    }

    boolean answer(UUID sample, UUID expenditure, String answer, int version) {
        return jdbc.sql("""
                                update spending.control set answer = ?, version = version + 1
                                where sample_id = ? and expenditure_id = ? and version = ? and result = 'FINDING'""").params(answer, sample, expenditure, version).update() == 1;
    }

    /** What was drawn and not yet controlled, and what was found and not yet answered. */
    int open(Sample.Result result) {
        return jdbc.sql(
                        "select count(*) from spending.control where result = ? and (result <> 'FINDING' or answer = '')")
                .param(result.name())
                .query(Integer.class)
                .single();
    }
}
