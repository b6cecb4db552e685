package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Everyone with a post whose mandate runs, seated as a request would seat them. For what the program does on behalf of people
 * who are not there: it acts as each of them, so that the database decides what they may know.
 */
@Component
public class SeatedPeople {

    private static final String SEATED = """
            select who.id as person, who.name, who.administrator, s.id, s.slug, s.short_name, s.timezone,
                   seat.roles, seat.member, r.short_name as member_name
            from (
                select p.secretariat_id, p.person_id, array_agg(distinct p.role) as roles, max(p.member_code) as member
                from secretariats.post p
                join secretariats.secretariat at on at.id = p.secretariat_id
                where p.mandate_from <= (:now at time zone at.timezone)::date
                  and (p.mandate_until is null or p.mandate_until >= (:now at time zone at.timezone)::date)
                group by p.secretariat_id, p.person_id
            ) seat
            join accounts.person who on who.id = seat.person_id and who.disabled_at is null
            join secretariats.secretariat s on s.id = seat.secretariat_id
            left join regions.region r on r.code = seat.member
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    SeatedPeople(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everyone in each of these secretariats, asked by the program itself. */
    public Map<UUID, List<Actor>> in(Collection<UUID> secretariats) {
        return as(
                        Asker.installation(),
                        SEATED + " where s.id = any(:of) order by s.id, who.name, who.id",
                        secretariats.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(actor -> actor.seatOrRefuse().secretariat()));
    }

    /** The seats of one person; none when the account is disabled or no mandate runs. */
    public List<Actor> seatsOf(UUID person) {
        return as(Asker.person(person), SEATED + " where who.id = :of order by s.name, s.id", person);
    }

    private List<Actor> as(Asker asker, String statement, Object of) {
        return Asking.as(
                asker,
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql(statement)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("of", of)
                        .query((row, index) -> Seating.actor(row.getObject("person", UUID.class), row))
                        .list())));
    }
}
