package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import java.util.List;
import java.util.stream.IntStream;
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
        return next(actor, kind, year, 1).get(0);
    }

    /** The next so many numbers, by one statement. */
    public List<String> next(Actor actor, String kind, int year, int many) {
        if (many == 0) {
            return List.of();
        }
        int last = jdbc.sql("""
                        insert into secretariats.series as s (secretariat_id, kind, year, last)
                        values (?, ?, ?, ?)
                        on conflict (secretariat_id, kind, year) do update set last = s.last + excluded.last
                        returning last""")
                .params(actor.seatOrRefuse().secretariat(), kind, year, many)
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(last - many + 1, last)
                .mapToObj(number -> "%s-%d-%03d".formatted(kind, year, number))
                .toList();
    }
}
