package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Actors;
import id.sekber.accounts.Role;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerMapping;

/** Seats the person of a request in the secretariat that its address names, with the posts whose mandate runs today. */
@Component
class Seating implements Actors {

    private static final String PERSON_AND_SEAT = """
            select p.name, p.administrator, s.id, s.slug, s.short_name, s.timezone, seat.roles, seat.member, r.short_name as member_name
            from accounts.person p
            left join secretariats.secretariat s on s.slug = ?
            left join lateral (
                select array_agg(distinct post.role) as roles, max(post.member_code) as member
                from secretariats.post post
                where post.secretariat_id = s.id and post.person_id = p.id
                  and post.mandate_from <= ? and (post.mandate_until is null or post.mandate_until >= ?)
            ) seat on true
            left join regions.region r on r.code = seat.member
            where p.id = ? and p.disabled_at is null""";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Seating(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> acting(UUID person, HttpServletRequest request) {
        String slug = slug(request);
        Optional<Actor> actor = find(person, slug);
        if (slug != null && actor.isPresent() && actor.get().seat() == null) {
            throw new SecretariatNotFound(slug);
        }
        return actor;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String slug(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? null : ((Map<String, String>) variables).get("secretariat");
    }

    Optional<Actor> find(UUID person, @Nullable String slug) {
        return Asking.as(
                Asker.person(person),
                () -> transaction.execute(status -> {
                    // Mandates are dates of the office; the zone of all Indonesian secretariats differs by two hours at
                    // most.
                    Date today = Date.valueOf(LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta"))));
                    return jdbc.sql(PERSON_AND_SEAT)
                            .params(Arrays.asList(slug, today, today, person))
                            .query((row, number) -> actor(person, row))
                            .optional();
                }));
    }

    static Actor actor(UUID person, ResultSet row) throws SQLException {
        Actor actor = new Actor(person, row.getString("name"), row.getBoolean("administrator"), null);
        Array roles = row.getArray("roles");
        if (roles == null) {
            return actor;
        }
        return actor.at(new Actor.Seat(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("short_name"),
                roles((String[]) roles.getArray()),
                row.getString("member"),
                row.getString("member_name"),
                row.getString("timezone")));
    }

    private static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
