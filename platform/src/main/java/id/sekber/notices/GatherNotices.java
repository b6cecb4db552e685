package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.secretariats.SeatedPeople;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks for what people should be told: in each secretariat where something was written since, and in each where a day has
 * begun. A secretariat is held by one node for a while, which only saves work: that each notice is given once is kept by the
 * database, whoever gathers.
 */
@Component
public class GatherNotices {

    private static final Logger LOG = LoggerFactory.getLogger(GatherNotices.class);

    /** A day of notices begins when people get up, so that no letter is sent at midnight. */
    private static final String MORNING = "6 hours";

    private static final Duration HELD = Duration.ofMinutes(10);
    private static final Duration PAUSE_AFTER_A_FAULT = Duration.ofMinutes(5);

    private record Due(UUID secretariat, long reached, LocalDate day, boolean morning) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final SeatedPeople people;
    private final TellPerson telling;
    private final Clock clock;

    GatherNotices(
            JdbcClient jdbc, TransactionOperations transaction, SeatedPeople people, TellPerson telling, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
        this.telling = telling;
        this.clock = clock;
    }

    /** Answers how many notices were given. */
    public int gather() {
        List<Due> taken = take();
        if (taken.isEmpty()) {
            return 0;
        }
        Map<UUID, List<Actor>> seated =
                people.in(taken.stream().map(Due::secretariat).toList());
        int given = 0;
        for (Due due : taken) {
            given += tell(due, seated.getOrDefault(due.secretariat(), List.of()));
        }
        return given;
    }

    private int tell(Due due, List<Actor> actors) {
        int given = 0;
        boolean whole = true;
        for (Actor actor : actors) {
            try {
                given += CurrentActor.as(actor, () -> inTransaction(() -> telling.tell(actor, due.morning())));
            } catch (RuntimeException fault) {
                // The others are told none the less, and this one is tried again.
                LOG.error("Notices of secretariat {} could not be gathered for one person", due.secretariat(), fault);
                whole = false;
            }
        }
        giveBack(due, whole);
        return given;
    }

    private List<Due> take() {
        Instant now = clock.instant();
        return asProgram(() -> {
            jdbc.sql("""
                            insert into notices.gathering (secretariat_id) select id from secretariats.secretariat
                            on conflict do nothing""").update();
            return jdbc.sql("""
                            update notices.gathering g set taken_until = :until
                            from (
                                select held.secretariat_id, coalesce(c.last_number, 0) as last_number, begun.day
                                from notices.gathering held
                                join secretariats.secretariat s on s.id = held.secretariat_id
                                left join journal.all_reached() c on c.secretariat_id = held.secretariat_id
                                cross join lateral (
                                    select ((:now at time zone s.timezone) - cast(:morning as interval))::date as day) begun
                                where (held.taken_until is null or held.taken_until < :now)
                                  and (held.reached <> coalesce(c.last_number, 0) or held.day is distinct from begun.day)
                                order by held.secretariat_id
                                for update of held skip locked
                            ) due
                            where g.secretariat_id = due.secretariat_id
                            returning g.secretariat_id, due.last_number, due.day, g.day is distinct from due.day as morning""")
                    .param("until", Timestamp.from(now.plus(HELD)))
                    .param("now", Timestamp.from(now))
                    .param("morning", MORNING)
                    .query((row, index) -> new Due(
                            row.getObject("secretariat_id", UUID.class),
                            row.getLong("last_number"),
                            row.getDate("day").toLocalDate(),
                            row.getBoolean("morning")))
                    .list();
        });
    }

    private void giveBack(Due due, boolean whole) {
        asProgram(() -> whole
                ? jdbc.sql("""
                                update notices.gathering set reached = ?, day = ?, taken_until = null
                                where secretariat_id = ?""")
                        .params(due.reached(), Date.valueOf(due.day()), due.secretariat())
                        .update()
                : jdbc.sql("update notices.gathering set taken_until = ? where secretariat_id = ?")
                        .params(Timestamp.from(clock.instant().plus(PAUSE_AFTER_A_FAULT)), due.secretariat())
                        .update());
    }

    private <T> T asProgram(Supplier<T> work) {
        return Asking.as(Asker.installation(), () -> inTransaction(work));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
