package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.budgets.Basis.FlatRate;
import id.sekber.budgets.Basis.LumpSum;
import id.sekber.budgets.Basis.RealCosts;
import id.sekber.budgets.Basis.Units;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of budgets. Row-level security keeps to the secretariat of the asker. */
@Repository
class BudgetRows {

    /** Something of a budget that rests on an activity or a deliverable. */
    record Tied(UUID on, int ordinal) {}

    private final JdbcClient jdbc;

    BudgetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets those who write the same budget do so one after the other; ends with the transaction. */
    void hold(UUID programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('budgets ' || ?, 0))")
                .param(programme.toString())
                .query((row, index) -> Boolean.TRUE)
                .list();
    }

    Optional<Frame> frame(UUID programme) {
        return jdbc.sql("select first_year, last_year, version from budgets.frame where programme_id = ?")
                .param(programme)
                .query((row, index) ->
                        new Frame(row.getInt("first_year"), row.getInt("last_year"), row.getInt("version")))
                .optional();
    }

    /** Adds or changes it; false when someone changed it since this version. */
    boolean save(Actor actor, UUID programme, Frame frame) {
        if (frame.version() == 0 && frame(programme).isEmpty()) {
            return jdbc.sql("""
                                    insert into budgets.frame (secretariat_id, programme_id, first_year, last_year) values (?, ?, ?, ?)
                                    on conflict do nothing""")
                            .params(actor.seatOrRefuse().secretariat(), programme, frame.firstYear(), frame.lastYear())
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                                update budgets.frame set first_year = ?, last_year = ?, version = version + 1
                                where programme_id = ? and version = ?""")
                        .params(frame.firstYear(), frame.lastYear(), programme, frame.version())
                        .update()
                == 1;
    }

    List<Rate> rates() {
        return jdbc.sql("select * from budgets.rate order by kind, code, valid_from")
                .query((row, index) -> new Rate(
                        Rate.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("unit"),
                        Money.rupiah(row.getBigDecimal("amount")),
                        row.getDate("valid_from").toLocalDate(),
                        row.getString("source")))
                .list();
    }

    /** False where there is one of that code and day already. */
    boolean add(Actor actor, UUID id, Rate rate) {
        return jdbc.sql("""
                                insert into budgets.rate (secretariat_id, id, kind, code, name, unit, amount, valid_from, source)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                rate.kind().name(),
                                rate.code(),
                                rate.name(),
                                rate.unit(),
                                rate.amount().amount(),
                                Date.valueOf(rate.validFrom()),
                                rate.source())
                        .update()
                == 1;
    }

    SpendingRule rule() {
        return jdbc.sql("select office_may_spend, basis, set_on, version from budgets.spending_rule")
                .query((row, index) -> new SpendingRule(
                        row.getBoolean("office_may_spend"),
                        row.getString("basis"),
                        row.getDate("set_on").toLocalDate(),
                        row.getInt("version")))
                .optional()
                .orElse(SpendingRule.UNSET);
    }

    boolean set(Actor actor, boolean officeMaySpend, String basis, LocalDate today, SpendingRule seen) {
        if (seen.setOn() == null) {
            return jdbc.sql("""
                                    insert into budgets.spending_rule (secretariat_id, office_may_spend, basis, set_on, set_by)
                                    values (?, ?, ?, ?, ?) on conflict do nothing""")
                            .params(
                                    actor.seatOrRefuse().secretariat(),
                                    officeMaySpend,
                                    basis,
                                    Date.valueOf(today),
                                    actor.person())
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                                update budgets.spending_rule set office_may_spend = ?, basis = ?, set_on = ?, set_by = ?, version = version + 1
                                where version = ?""")
                        .params(officeMaySpend, basis, Date.valueOf(today), actor.person(), seen.version())
                        .update()
                == 1;
    }

    /** All of a programme in one query. */
    List<Line> lines(UUID programme) {
        return jdbc.sql("""
                        select l.*, array(select concat_ws(' ', y.year, coalesce(y.amount, y.quantity)) from budgets.line_year y
                                          where y.secretariat_id = l.secretariat_id and y.line_id = l.id) as years
                        from budgets.line l where l.programme_id = ? order by l.ordinal""").param(programme).query((row, index) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        for (String year : texts(row.getArray("years"))) {
            int space = year.indexOf(' ');
            years.put(Integer.valueOf(year.substring(0, space)), new BigDecimal(year.substring(space + 1)));
        }
        Basis basis = switch (Way.valueOf(row.getString("way"))) {
            case REAL -> {
                SortedMap<Integer, Money> amounts = new TreeMap<>();
                years.forEach((year, amount) -> amounts.put(year, Money.rupiah(amount)));
                yield new RealCosts(amounts);
            }
            case UNIT -> {
                years.replaceAll((year, quantity) -> plain(quantity));
                yield new Units(row.getString("rate_code"), years);
            }
            case LUMP -> new LumpSum(row.getString("rate_code"), row.getObject("deliverable_id", UUID.class));
            case FLAT -> new FlatRate(plain(row.getBigDecimal("percent")), texts(row.getArray("base_types")));
        };
        return new Line(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                row.getString("party"),
                row.getString("cost_type"),
                row.getObject("activity_id", UUID.class),
                row.getString("description"),
                row.getString("spender"),
                basis,
                row.getInt("version"));
    }

    /** Without the zeros behind that the column adds. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    void add(Actor actor, UUID programme, List<Line> lines) {
        Columns columns = new Columns(lines);
        jdbc.sql("""
                        insert into budgets.line (secretariat_id, programme_id, id, ordinal, party, cost_type, activity_id, description,
                                                  spender, way, rate_code, deliverable_id, percent, base_types)
                        select ?, ?, id, ordinal, party, cost_type, activity_id, description, spender, way, rate_code, deliverable_id,
                               percent, string_to_array(base_types, ' ')
                        from unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::uuid[], ?::numeric[], ?::text[])
                            as n (id, ordinal, party, cost_type, activity_id, description, spender, way, rate_code, deliverable_id,
                                  percent, base_types)""")
                .params(columns.with(
                        actor.seatOrRefuse().secretariat(),
                        programme,
                        columns.of(line -> Integer.toString(line.ordinal()))))
                .update();
        addYears(actor, lines);
    }

    /** Saves those that nobody saved since they were read; answers how many that were. */
    int save(Actor actor, UUID programme, List<Line> lines) {
        Columns columns = new Columns(lines);
        int saved = jdbc.sql("""
                        update budgets.line l
                        set party = n.party, cost_type = n.cost_type, activity_id = n.activity_id, description = n.description,
                            spender = n.spender, way = n.way, rate_code = n.rate_code, deliverable_id = n.deliverable_id,
                            percent = n.percent, base_types = string_to_array(n.base_types, ' '), version = l.version + 1
                        from (select ?::uuid as secretariat_id, ?::uuid as programme_id) s,
                             unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::uuid[], ?::numeric[], ?::text[])
                            as n (id, version, party, cost_type, activity_id, description, spender, way, rate_code, deliverable_id,
                                  percent, base_types)
                        where l.secretariat_id = s.secretariat_id and l.programme_id = s.programme_id
                          and l.id = n.id and l.version = n.version""")
                .params(columns.with(
                        actor.seatOrRefuse().secretariat(),
                        programme,
                        columns.of(line -> Integer.toString(line.version()))))
                .update();
        if (saved == lines.size()) {
            jdbc.sql("delete from budgets.line_year where line_id = any(?)")
                    .param(lines.stream().map(Line::id).toArray(UUID[]::new))
                    .update();
            addYears(actor, lines);
        }
        return saved;
    }

    private void addYears(Actor actor, List<Line> lines) {
        List<String[]> cells = new ArrayList<>();
        for (Line line : lines) {
            if (line.basis() instanceof RealCosts real) {
                real.amounts()
                        .forEach((year, money) -> cells.add(new String[] {
                            line.id().toString(),
                            year.toString(),
                            money.amount().toPlainString(),
                            null
                        }));
            } else if (line.basis() instanceof Units units) {
                units.quantities()
                        .forEach((year, quantity) -> cells.add(
                                new String[] {line.id().toString(), year.toString(), null, quantity.toPlainString()}));
            }
        }
        jdbc.sql("""
                        insert into budgets.line_year (secretariat_id, line_id, year, amount, quantity)
                        select ?, * from unnest(?::uuid[], ?::integer[], ?::numeric[], ?::numeric[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        column(cells, 0),
                        column(cells, 1),
                        column(cells, 2),
                        column(cells, 3))
                .update();
    }

    private static String[] column(List<String[]> cells, int number) {
        return cells.stream().map(row -> row[number]).toArray(String[]::new);
    }

    /** Lines as columns, so that many are written by one statement. */
    private record Columns(List<Line> lines) {

        @Nullable
        String[] of(Function<Line, @Nullable String> cell) {
            return lines.stream().map(cell).toArray(String[]::new);
        }

        List<Object> with(UUID secretariat, UUID programme, Object second) {
            return Arrays.asList(
                    secretariat,
                    programme,
                    of(line -> line.id().toString()),
                    second,
                    of(Line::party),
                    of(Line::costType),
                    of(line -> line.activity() == null ? null : line.activity().toString()),
                    of(Line::description),
                    of(Line::spender),
                    of(line -> line.basis().way().name()),
                    of(line -> line.basis() instanceof Units units
                            ? units.rate()
                            : line.basis() instanceof LumpSum lump ? lump.rate() : null),
                    of(line -> line.basis() instanceof LumpSum lump
                            ? lump.deliverable().toString()
                            : null),
                    of(line -> line.basis() instanceof FlatRate flat
                            ? flat.percent().toPlainString()
                            : null),
                    of(line -> line.basis() instanceof FlatRate flat ? String.join(" ", flat.of()) : ""));
        }
    }

    boolean remove(UUID line, int version) {
        return jdbc.sql("delete from budgets.line where id = ? and version = ?")
                        .params(line, version)
                        .update()
                == 1;
    }

    List<Funding> funding(UUID programme) {
        return jdbc.sql("""
                        select f.* from budgets.funding f
                        join secretariats.member m on m.secretariat_id = f.secretariat_id and m.region_code = f.party
                        where f.programme_id = ? order by f.year, m.ordinal, f.source, f.name""")
                .param(programme)
                .query((row, index) -> new Funding(
                        row.getString("party"),
                        row.getInt("year"),
                        Funding.Source.valueOf(row.getString("source")),
                        row.getString("name"),
                        Money.rupiah(row.getBigDecimal("amount"))))
                .list();
    }

    /** In the place of what there was in these years; false when someone saved since this version of the frame. */
    boolean replace(Actor actor, UUID programme, List<Integer> years, List<Funding> funding, Frame frame) {
        if (!save(actor, programme, frame)) {
            return false;
        }
        jdbc.sql("delete from budgets.funding where programme_id = ? and year = any(?)")
                .params(programme, years.toArray(Integer[]::new))
                .update();
        List<Funding> added =
                funding.stream().filter(each -> years.contains(each.year())).toList();
        jdbc.sql("""
                        insert into budgets.funding (secretariat_id, programme_id, party, year, source, name, amount)
                        select ?, ?, * from unnest(?::text[], ?::integer[], ?::text[], ?::text[], ?::numeric[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        programme,
                        added.stream().map(Funding::party).toArray(String[]::new),
                        added.stream().map(Funding::year).toArray(Integer[]::new),
                        added.stream().map(each -> each.source().name()).toArray(String[]::new),
                        added.stream().map(Funding::name).toArray(String[]::new),
                        added.stream().map(each -> each.amount().amount()).toArray(BigDecimal[]::new))
                .update();
        return true;
    }

    /** The lines that rest on activities and deliverables of a programme, in one query. */
    List<Tied> tied(UUID programme) {
        return jdbc.sql("""
                        select activity_id as tied_to, ordinal from budgets.line where programme_id = ? and activity_id is not null
                        union
                        select deliverable_id, ordinal from budgets.line where programme_id = ? and deliverable_id is not null
                        order by 2""")
                .params(programme, programme)
                .query((row, index) -> new Tied(row.getObject("tied_to", UUID.class), row.getInt("ordinal")))
                .list();
    }

    /** What of a programme's budget stands in the books. */
    List<TakenOver> takenOver(UUID programme) {
        return jdbc.sql("""
                        select t.line_id, t.year, t.number, t.amount from budgets.taken_over t
                        join budgets.line l on l.secretariat_id = t.secretariat_id and l.id = t.line_id
                        where l.programme_id = ? order by t.number""")
                .param(programme)
                .query((row, index) -> new TakenOver(
                        row.getObject("line_id", UUID.class),
                        row.getInt("year"),
                        row.getString("number"),
                        Money.rupiah(row.getBigDecimal("amount"))))
                .list();
    }

    void takeOver(Actor actor, List<TakenOver> taken) {
        jdbc.sql("""
                        insert into budgets.taken_over (secretariat_id, line_id, year, number, amount)
                        select ?, * from unnest(?::uuid[], ?::integer[], ?::text[], ?::numeric[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        taken.stream().map(TakenOver::line).toArray(UUID[]::new),
                        taken.stream().map(TakenOver::year).toArray(Integer[]::new),
                        taken.stream().map(TakenOver::number).toArray(String[]::new),
                        taken.stream().map(each -> each.amount().amount()).toArray(BigDecimal[]::new))
                .update();
    }
}
