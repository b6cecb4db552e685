package id.sekber.delivery;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.accounts.UseCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What could not be delivered yet: to whom, since when and why, but not what it says. */
@UseCase
public class UnsentMessages {

    private static final int MOST_SHOWN = 200;

    private static final String UNSENT = """
            select m.channel, m.about, m.made_at, m.tries, m.next_try_at, m.failure, m.kept_at, p.name, p.email,
                   s.short_name as secretariat, count(*) over () as of_all
            from delivery.message m
            join accounts.person p on p.id = m.person
            join secretariats.secretariat s on s.id = m.secretariat_id
            where m.sent_at is null
            """;

    /**
     * A message that waits.
     *
     * @param failure what the other side said last; null when it was not tried
     * @param kept whether no more is tried, because the gateway sends nothing
     */
    public record Unsent(
            String secretariat,
            Channel channel,
            String person,
            String email,
            String about,
            Instant madeAt,
            int tries,
            Instant nextTryAt,
            @Nullable String failure,
            boolean kept) {}

    /**
     * @param all how many wait, of which the oldest are shown
     * @param mailServer host and port; empty when none is set
     */
    public record View(List<Unsent> messages, int all, String mailServer, boolean gatewayOn) {}

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    UnsentMessages(JdbcClient jdbc, MailSettings settings, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @MayLookAfterMail
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        actor.seatOrRefuse();
        return view(UNSENT + " and m.secretariat_id = sekber.secretariat() order by m.made_at limit " + MOST_SHOWN);
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public View everywhere(Actor actor) {
        return view(UNSENT + " order by m.made_at limit " + MOST_SHOWN);
    }

    /** Each is tried at the next round, however long its pause still was. */
    @MayLookAfterMail
    public void tryAgain(Actor actor) {
        actor.seatOrRefuse();
        tryAgain(" and secretariat_id = sekber.secretariat()");
    }

    @MayAdminister
    public void tryAgainEverywhere(Actor actor) {
        tryAgain("");
    }

    /** Lets people choose the messaging gateway, or no longer. */
    @MayAdminister
    public void switchGateway(Actor actor, boolean on) {
        jdbc.sql(
                        "update delivery.gateway set switched_on = ?, changed_at = ? where name = 'MESSENGER' and switched_on <> ?")
                .params(on, Timestamp.from(clock.instant()), on)
                .update();
    }

    private void tryAgain(String where) {
        jdbc.sql("update delivery.message set next_try_at = ? where sent_at is null and kept_at is null" + where)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private View view(String statement) {
        int[] all = {0};
        List<Unsent> messages = jdbc.sql(statement)
                .query((row, index) -> {
                    all[0] = row.getInt("of_all");
                    return unsent(row);
                })
                .list();
        String server = settings.known() ? settings.host() + ":" + settings.port() : "";
        return new View(messages, all[0], server, outbox.gatewayIsOn());
    }

    private static Unsent unsent(ResultSet row) throws SQLException {
        return new Unsent(
                row.getString("secretariat"),
                Channel.valueOf(row.getString("channel")),
                row.getString("name"),
                row.getString("email"),
                row.getString("about"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("tries"),
                row.getTimestamp("next_try_at").toInstant(),
                row.getString("failure"),
                row.getTimestamp("kept_at") != null);
    }
}
