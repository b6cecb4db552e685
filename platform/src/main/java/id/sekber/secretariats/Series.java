package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short readable numbers that people quote: one series per secretariat, kind and year, without gaps. */
@Component
public class Series {

    private final JdbcClient jdbc;

    Series(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, such as {@code T-2026-001}. Taken within the transaction of what gets it: if that fails, so does this. */
    public String next(Actor actor, String kind, int year) {
        int number = jdbc.sql("""
                        insert into secretariats.series as s (secretariat_id, kind, year, last)
                        values (?, ?, ?, 1)
                        on conflict (secretariat_id, kind, year) do update set last = s.last + 1
                        returning last""")
                .params(actor.seatOrRefuse().secretariat(), kind, year)
                .query(Integer.class)
                .single();
        return "%s-%d-%03d".formatted(kind, year, number);
    }
}
