package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.appraisal.Alternative.Transition;
import id.sekber.appraisal.Appraisal.State;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of appraisals, their criteria and alternatives. Row-level security keeps to the secretariat of the asker. */
@Repository
class AppraisalRows {

    private final JdbcClient jdbc;

    AppraisalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AppraisalSummary> all() {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.state, a.opened_at,
                               (select count(*) from appraisal.alternative v
                                where (v.secretariat_id, v.appraisal_id) = (a.secretariat_id, a.id) and not v.withdrawn) as alternatives,
                               (select count(*) from appraisal.criterion c
                                where (c.secretariat_id, c.appraisal_id) = (a.secretariat_id, a.id) and not c.dropped) as criteria,
                               count(w.id) as members,
                               coalesce(bool_or(w.member_code = sekber.member()), false) as own_weights
                        from appraisal.appraisal a
                        left join appraisal.weighing w on (w.secretariat_id, w.appraisal_id) = (a.secretariat_id, a.id)
                            and w.released_at is not null and w.withdrawn_at is null
                        group by a.secretariat_id, a.id
                        order by a.state <> 'OPEN', a.number desc""")
                .query((row, index) -> new AppraisalSummary(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        State.valueOf(row.getString("state")),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getInt("alternatives"),
                        row.getInt("criteria"),
                        row.getInt("members"),
                        row.getBoolean("own_weights")))
                .list();
    }

    Optional<Appraisal> find(String number) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.purpose, a.state, a.samples, a.seed, a.opened_at,
                               a.opened_by_name, a.version
                        from appraisal.appraisal a
                        where a.number = ?""")
                .param(number)
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Appraisal(
                            id,
                            row.getString("number"),
                            row.getString("title"),
                            row.getString("purpose"),
                            State.valueOf(row.getString("state")),
                            row.getInt("samples"),
                            row.getLong("seed"),
                            row.getTimestamp("opened_at").toInstant(),
                            row.getString("opened_by_name"),
                            List.of(),
                            List.of(),
                            row.getInt("version"));
                })
                .optional()
                .map(head -> new Appraisal(
                        head.id(),
                        head.number(),
                        head.title(),
                        head.purpose(),
                        head.state(),
                        head.samples(),
                        head.seed(),
                        head.openedAt(),
                        head.openedBy(),
                        criteria(head.id()),
                        alternatives(head.id()),
                        head.version()));
    }

    private List<Criterion> criteria(UUID appraisal) {
        return jdbc.sql("""
                        select ordinal, code, name, definition, less_is_better
                        from appraisal.criterion where appraisal_id = ? and not dropped order by ordinal""")
                .param(appraisal)
                .query((row, index) -> new Criterion(
                        row.getInt("ordinal"),
                        row.getString("code") == null ? null : ReadyCriterion.valueOf(row.getString("code")),
                        row.getString("name"),
                        row.getString("definition"),
                        row.getBoolean("less_is_better")))
                .list();
    }

    private List<Alternative> alternatives(UUID appraisal) {
        return jdbc.sql("""
                        select ordinal, name, idea, profile_number, choices, cost_keys, cost_low, cost_high, currency, cost_source,
                               changed_at, version
                        from appraisal.alternative where appraisal_id = ? and not withdrawn order by ordinal""")
                .param(appraisal)
                .query((row, index) -> new Alternative(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        row.getString("idea"),
                        row.getObject("profile_number", Integer.class),
                        texts(row, "choices"),
                        texts(row, "cost_keys"),
                        transition(row),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getInt("version")))
                .list();
    }

    private static @Nullable Transition transition(ResultSet row) throws SQLException {
        BigDecimal low = row.getBigDecimal("cost_low");
        if (low == null) {
            return null;
        }
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Transition(
                new Money(low, currency),
                new Money(row.getBigDecimal("cost_high"), currency),
                row.getString("cost_source"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray(column).getArray()));
    }

    void add(Actor actor, UUID id, String number, AppraisalForm form, Instant now) {
        jdbc.sql("""
                        insert into appraisal.appraisal
                            (secretariat_id, id, number, title, purpose, state, samples, seed, opened_at, opened_by,
                             opened_by_name)
                        values (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        form.title().strip(),
                        form.purpose().strip(),
                        form.numberOfSamples(),
                        form.numberOfSeed(),
                        Timestamp.from(now),
                        actor.person(),
                        actor.name())
                .update();
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(UUID id, AppraisalForm form) {
        return jdbc.sql("""
                                update appraisal.appraisal
                                set title = ?, purpose = ?, samples = ?, seed = ?, version = version + 1
                                where id = ? and version = ?""")
                        .params(
                                form.title().strip(),
                                form.purpose().strip(),
                                form.numberOfSamples(),
                                form.numberOfSeed(),
                                id,
                                form.version())
                        .update()
                == 1;
    }

    /** Answers whether it was in the other state. */
    boolean turn(UUID id, State state) {
        return jdbc.sql("update appraisal.appraisal set state = ?, version = version + 1 where id = ? and state <> ?")
                        .params(state.name(), id, state.name())
                        .update()
                == 1;
    }

    /** Holds the appraisal until the transaction ends, so that it is not closed or counted wrongly meanwhile. */
    State hold(UUID id) {
        return jdbc.sql("select state from appraisal.appraisal where id = ? for update")
                .param(id)
                .query((row, index) -> State.valueOf(row.getString("state")))
                .single();
    }

    /** Moves the version on, if it still is the one that was read. */
    boolean touch(UUID id, int version) {
        return jdbc.sql("update appraisal.appraisal set version = version + 1 where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    /** The highest number that a criterion of this appraisal ever had. */
    int lastCriterion(UUID appraisal) {
        return jdbc.sql("select coalesce(max(ordinal), 0) from appraisal.criterion where appraisal_id = ?")
                .param(appraisal)
                .query(Integer.class)
                .single();
    }

    /** Ready criteria: those named count from now on, the others are dropped; one that comes back keeps its number. */
    void keepReady(Actor actor, UUID appraisal, List<String> codes, int after) {
        jdbc.sql("""
                        update appraisal.criterion set dropped = not (code = any(?))
                        where appraisal_id = ? and code is not null and dropped = (code = any(?))""")
                .params(codes.toArray(String[]::new), appraisal, codes.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into appraisal.criterion (secretariat_id, appraisal_id, ordinal, code)
                        select ?, ?, ? + row_number() over (order by wanted.place), wanted.code
                        from unnest(?::text[]) with ordinality as wanted (code, place)
                        where not exists (select from appraisal.criterion c where c.appraisal_id = ? and c.code = wanted.code)""")
                .params(actor.seatOrRefuse().secretariat(), appraisal, after, codes.toArray(String[]::new), appraisal)
                .update();
    }

    /** Own criteria: rows with a known number are rewritten, those without are added, the rest is dropped. */
    void keepOwn(Actor actor, UUID appraisal, List<CriteriaForm.Own> rows) {
        Integer[] ordinals = rows.stream().map(CriteriaForm.Own::ordinal).toArray(Integer[]::new);
        jdbc.sql("""
                        update appraisal.criterion set dropped = true
                        where appraisal_id = ? and code is null and not dropped and not (ordinal = any(?))""").params(appraisal, ordinals).update();
        String[] names = rows.stream().map(CriteriaForm.Own::name).toArray(String[]::new);
        String[] definitions = rows.stream().map(CriteriaForm.Own::definition).toArray(String[]::new);
        Boolean[] turned = rows.stream().map(CriteriaForm.Own::lessIsBetter).toArray(Boolean[]::new);
        jdbc.sql("""
                        update appraisal.criterion c
                        set name = typed.name, definition = typed.definition, less_is_better = typed.turned
                        from unnest(?::integer[], ?::text[], ?::text[], ?::boolean[]) as typed (ordinal, name, definition, turned)
                        where c.appraisal_id = ? and c.code is null and c.ordinal = typed.ordinal""").params(ordinals, names, definitions, turned, appraisal).update();
        jdbc.sql("""
                        insert into appraisal.criterion (secretariat_id, appraisal_id, ordinal, name, definition, less_is_better)
                        select ?, ?, ? + row_number() over (order by typed.place), typed.name, typed.definition, typed.turned
                        from unnest(?::integer[], ?::text[], ?::text[], ?::boolean[]) with ordinality
                            as typed (ordinal, name, definition, turned, place)
                        where typed.ordinal = 0""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        appraisal,
                        lastCriterion(appraisal),
                        ordinals,
                        names,
                        definitions,
                        turned)
                .update();
    }

    /** The next number for an alternative; numbers of withdrawn ones are not used again. */
    int nextAlternative(UUID appraisal) {
        return jdbc.sql("select coalesce(max(ordinal), 0) + 1 from appraisal.alternative where appraisal_id = ?")
                .param(appraisal)
                .query(Integer.class)
                .single();
    }

    void addToday(Actor actor, UUID appraisal, String name, TheBox.Today today, Instant now) {
        jdbc.sql("""
                        insert into appraisal.alternative
                            (secretariat_id, appraisal_id, ordinal, name, idea, profile_number, choices, cost_keys, cost_source, changed_at)
                        values (?, ?, 1, ?, '', ?, ?, ?, '', ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        appraisal,
                        name,
                        today.profile(),
                        today.sketch().choices().toArray(String[]::new),
                        today.sketch().keys().toArray(String[]::new),
                        Timestamp.from(now))
                .update();
    }

    /** Takes today's model from the version of the profile that is in force now; answers whether nobody did so first. */
    boolean renewToday(UUID appraisal, int version, TheBox.Today today, Instant now) {
        return jdbc.sql("""
                                update appraisal.alternative
                                set profile_number = ?, choices = ?, cost_keys = ?, changed_at = ?, version = version + 1
                                where appraisal_id = ? and ordinal = 1 and version = ?""")
                        .params(
                                today.profile(),
                                today.sketch().choices().toArray(String[]::new),
                                today.sketch().keys().toArray(String[]::new),
                                Timestamp.from(now),
                                appraisal,
                                version)
                        .update()
                == 1;
    }

    void addAlternative(Actor actor, UUID appraisal, int ordinal, AlternativeReader.Draft draft, Instant now) {
        jdbc.sql("""
                        insert into appraisal.alternative
                            (secretariat_id, appraisal_id, ordinal, name, idea, choices, cost_keys, cost_low, cost_high, cost_source,
                             changed_at)
                        values (:secretariat, :appraisal, :ordinal, :name, :idea, :choices, :keys, :low, :high, :source, :now)""")
                .param("secretariat", actor.seatOrRefuse().secretariat())
                .param("appraisal", appraisal)
                .param("ordinal", ordinal)
                .param("name", draft.name())
                .param("idea", draft.idea())
                .param("choices", draft.sketch().choices().toArray(String[]::new))
                .param("keys", draft.sketch().keys().toArray(String[]::new))
                .param("low", low(draft.transition()))
                .param("high", high(draft.transition()))
                .param("source", source(draft.transition()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean saveAlternative(
            UUID appraisal, int ordinal, int version, AlternativeReader.Draft draft, boolean changed, Instant now) {
        return jdbc.sql("""
                                update appraisal.alternative
                                set name = :name, idea = :idea, choices = :choices, cost_keys = :keys, cost_low = :low,
                                    cost_high = :high, cost_source = :source,
                                    changed_at = case when :changed then :now::timestamptz else changed_at end, version = version + 1
                                where appraisal_id = :appraisal and ordinal = :ordinal and version = :version and not withdrawn""")
                        .param("appraisal", appraisal)
                        .param("ordinal", ordinal)
                        .param("version", version)
                        .param("name", draft.name())
                        .param("idea", draft.idea())
                        .param("choices", draft.sketch().choices().toArray(String[]::new))
                        .param("keys", draft.sketch().keys().toArray(String[]::new))
                        .param("low", low(draft.transition()))
                        .param("high", high(draft.transition()))
                        .param("source", source(draft.transition()))
                        .param("changed", changed)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void withdrawAlternative(UUID appraisal, int ordinal) {
        jdbc.sql("""
                        update appraisal.alternative set withdrawn = true, version = version + 1
                        where appraisal_id = ? and ordinal = ?""").params(appraisal, ordinal).update();
    }

    private static @Nullable BigDecimal low(@Nullable Transition transition) {
        return transition == null ? null : transition.low().amount();
    }

    private static @Nullable BigDecimal high(@Nullable Transition transition) {
        return transition == null ? null : transition.high().amount();
    }

    private static String source(@Nullable Transition transition) {
        return transition == null ? "" : transition.source();
    }
}
