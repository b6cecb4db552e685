package id.sekber.journal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The journal of the secretariat, latest first. */
@UseCase
public class ReadJournal {

    static final int ENTRIES_A_PAGE = 50;

    /** One change of one row. */
    public record Entry(
            long number,
            Instant recordedAt,
            @Nullable String person,
            String table,
            String operation,
            @Nullable String before,
            @Nullable String after) {}

    /** A page of entries; the next page begins below {@code next}. */
    public record Leaf(List<Entry> entries, @Nullable Long next) {}

    private final JdbcClient jdbc;

    ReadJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries with a number below this one. */
    @MayReadJournal
    @Transactional(readOnly = true)
    public Leaf below(Actor actor, long number) {
        List<Entry> entries = jdbc.sql("""
                        select e.number, e.recorded_at, p.name as person, e.table_name, e.operation,
                               jsonb_pretty(e.old_row) as before, jsonb_pretty(e.new_row) as after
                        from journal.entry e left join accounts.person p on p.id = e.person_id
                        where e.secretariat_id = sekber.secretariat() and e.number < ?
                        order by e.number desc limit ?""")
                .params(number, ENTRIES_A_PAGE)
                .query((row, index) -> new Entry(
                        row.getLong("number"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("person"),
                        row.getString("table_name"),
                        row.getString("operation"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
        boolean more = entries.size() == ENTRIES_A_PAGE
                && entries.get(entries.size() - 1).number() > 1;
        return new Leaf(entries, more ? entries.get(entries.size() - 1).number() : null);
    }
}
