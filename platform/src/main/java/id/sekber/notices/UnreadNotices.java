package id.sekber.notices;

import id.sekber.accounts.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many notices someone has not read, for the bell on every page: one statement, and no transaction for it. */
@Component
public class UnreadNotices {

    private final JdbcClient jdbc;

    UnreadNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int of(Actor actor) {
        return jdbc.sql("select notices.unread(?, ?)")
                .params(actor.person(), actor.seatOrRefuse().secretariat())
                .query(Integer.class)
                .single();
    }
}
