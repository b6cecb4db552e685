package id.sekber.submission;

import id.sekber.accounts.Actor;
import id.sekber.submission.Assessment.Score;
import id.sekber.submission.Checklist.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables of checklists and of assessments. The database hides drafts from everyone but their author. */
@Repository
class ChecklistRows {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient jdbc;

    ChecklistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use first, each in the order of making. */
    List<Checklist> all() {
        return jdbc.sql("select * from submission.checklist order by retired_at is not null, created_at, id")
                .query((row, index) -> checklist(row))
                .list();
    }

    Optional<Checklist> find(UUID id) {
        return jdbc.sql("select * from submission.checklist where id = ?")
                .param(id)
                .query((row, index) -> checklist(row))
                .optional();
    }

    private static Checklist checklist(ResultSet row) throws SQLException {
        return new Checklist(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("pass_percent", Integer.class),
                MAPPER.readTree(row.getString("questions"))
                        .valueStream()
                        .map(node -> new Question(
                                node.get("words").asString(), node.get("weight").asInt()))
                        .toList(),
                row.getTimestamp("retired_at") != null);
    }

    void add(Actor actor, UUID id, ChecklistForm form, @Nullable Integer pass, List<Question> questions, Instant now) {
        ArrayNode written = MAPPER.createArrayNode();
        questions.forEach(
                question -> written.addObject().put("words", question.words()).put("weight", question.weight()));
        jdbc.sql("""
                        insert into submission.checklist (secretariat_id, id, title, basis, pass_percent, questions, created_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        form.title().trim(),
                        form.basis().trim(),
                        pass,
                        MAPPER.writeValueAsString(written),
                        Timestamp.from(now)))
                .update();
    }

    boolean retire(UUID id, Instant now) {
        return jdbc.sql("update submission.checklist set retired_at = ? where id = ? and retired_at is null")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** The own draft among them, and what all released. */
    List<Assessment> assessments(UUID version) {
        return jdbc.sql("select * from submission.assessment where version_id = ? order by released_at, id")
                .param(version)
                .query((row, index) -> assessment(row))
                .list();
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        Map<Integer, Score> scores = new LinkedHashMap<>();
        MAPPER.readTree(row.getString("scores"))
                .properties()
                .forEach(each -> scores.put(
                        Integer.valueOf(each.getKey()),
                        new Score(
                                each.getValue().get("points").asInt(),
                                each.getValue().get("reason").asString())));
        Timestamp released = row.getTimestamp("released_at");
        return new Assessment(
                row.getObject("id", UUID.class),
                row.getObject("checklist_id", UUID.class),
                row.getObject("assessor", UUID.class),
                row.getString("assessor_as"),
                scores,
                released == null ? null : released.toInstant(),
                row.getInt("version"));
    }

    /** Writes the actor's draft, unless it was written elsewhere meanwhile or is released; answers whether it did. */
    boolean save(
            Actor actor, UUID id, UUID version, UUID checklist, Map<Integer, Score> scores, int known, Instant now) {
        ObjectNode written = MAPPER.createObjectNode();
        scores.forEach((place, score) -> written.putObject(String.valueOf(place))
                .put("points", score.points())
                .put("reason", score.reason()));
        String json = MAPPER.writeValueAsString(written);
        if (known < 0) {
            return jdbc.sql("""
                                    insert into submission.assessment
                                        (secretariat_id, id, version_id, checklist_id, assessor, assessor_as, scores, written_at)
                                    values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                                    on conflict do nothing""")
                            .params(
                                    actor.seatOrRefuse().secretariat(),
                                    id,
                                    version,
                                    checklist,
                                    actor.person(),
                                    actor.name(),
                                    json,
                                    Timestamp.from(now))
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                                update submission.assessment set scores = ?::jsonb, written_at = ?, version = version + 1
                                where version_id = ? and checklist_id = ? and assessor = ? and version = ?
                                  and released_at is null""")
                        .params(json, Timestamp.from(now), version, checklist, actor.person(), known)
                        .update()
                == 1;
    }

    void release(UUID assessment, Instant now) {
        jdbc.sql("update submission.assessment set released_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(now), assessment)
                .update();
    }
}
