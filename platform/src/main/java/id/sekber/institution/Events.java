package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to an institution and around it. Row-level security keeps events to the secretariat of the asker. */
@Repository
class Events {

    private final JdbcClient jdbc;

    Events(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Event> all() {
        return jdbc.sql("select * from institution.event order by year, day nulls first, id")
                .query((row, index) -> event(row))
                .list();
    }

    Optional<Event> find(UUID id) {
        return jdbc.sql("select * from institution.event where id = ?")
                .param(id)
                .query((row, index) -> event(row))
                .optional();
    }

    void add(Actor actor, UUID id, EventForm.Draft draft, Instant now) {
        filled(jdbc.sql("""
                        insert into institution.event (secretariat_id, id, year, day, title, story, dimension, source, quality,
                            recorded_by, recorded_at)
                        values (:secretariat, :id, :year, :day, :title, :story, :dimension, :source, :quality, :by, :at)"""), actor, draft, now)
                .param("secretariat", actor.seatOrRefuse().secretariat())
                .param("id", id)
                .update();
    }

    /** False when someone else has saved since this version. */
    boolean save(Actor actor, UUID id, int version, EventForm.Draft draft, Instant now) {
        return filled(jdbc.sql("""
                        update institution.event
                        set year = :year, day = :day, title = :title, story = :story, dimension = :dimension,
                            source = :source, quality = :quality, recorded_by = :by, recorded_at = :at, version = version + 1
                        where id = :id and version = :version"""), actor, draft, now)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** False when someone else has saved since this version. */
    boolean remove(UUID id, int version) {
        return jdbc.sql("delete from institution.event where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec filled(
            JdbcClient.StatementSpec statement, Actor actor, EventForm.Draft draft, Instant now) {
        Dimension dimension = draft.dimension();
        return statement
                .param("year", draft.moment().year())
                .param("day", draft.moment().day())
                .param("title", draft.title())
                .param("story", draft.story())
                .param("dimension", dimension == null ? null : dimension.name())
                .param("source", draft.source())
                .param("quality", draft.quality().name())
                .param("by", actor.name())
                .param("at", Timestamp.from(now));
    }

    /** Those of the whole country and of these provinces. */
    List<TurningPoint> turningPoints(Set<String> provinces) {
        return jdbc.sql("""
                        select * from institution.turning_point
                        where province is null or province = any (?)
                        order by year, day nulls first, key""")
                .param(provinces.toArray(String[]::new))
                .query((row, index) -> new TurningPoint(
                        moment(row),
                        TurningPoint.Kind.valueOf(row.getString("kind")),
                        wording(row, "title"),
                        wording(row, "meaning"),
                        wording(row, "source"),
                        SourceQuality.valueOf(row.getString("quality"))))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        @Nullable String dimension = row.getString("dimension");
        return new Event(
                row.getObject("id", UUID.class),
                moment(row),
                row.getString("title"),
                row.getString("story"),
                dimension == null ? null : Dimension.valueOf(dimension),
                row.getString("source"),
                SourceQuality.valueOf(row.getString("quality")),
                row.getString("recorded_by"),
                row.getInt("version"));
    }

    private static Moment moment(ResultSet row) throws SQLException {
        return new Moment(row.getInt("year"), row.getObject("day", LocalDate.class));
    }

    private static Wording wording(ResultSet row, String name) throws SQLException {
        return new Wording(row.getString(name + "_id"), row.getString(name + "_en"));
    }
}
