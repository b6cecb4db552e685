package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The box of the installation with all its versions. Everyone may read it; the database lets only administrators add to it. */
@Repository
class Boxes {

    private final JdbcClient jdbc;

    Boxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Box today() {
        return history().today();
    }

    /** Two queries. */
    BoxHistory history() {
        List<OptionVersion> options =
                jdbc.sql("""
                        select o.group_name, v.*
                        from institution.box_option o join institution.box_option_version v using (code)
                        order by v.code, v.number""").query((row, index) -> option(row)).list();
        Map<String, Option> byCode = new LinkedHashMap<>();
        options.forEach(version -> byCode.put(version.code(), version.option()));
        List<Rule> rules = jdbc.sql("select * from institution.box_rule_version order by code, number")
                .query((row, index) -> rule(row, byCode))
                .list();
        return new BoxHistory(options, rules);
    }

    /** Adds the option itself, before its first version; false when someone else has added this code already. */
    boolean add(Option option) {
        return jdbc.sql("insert into institution.box_option (code, group_name) values (?, ?) on conflict do nothing")
                        .params(option.code(), option.group().name())
                        .update()
                == 1;
    }

    /** False when someone else has added this version already. */
    boolean add(Actor actor, OptionVersion version) {
        return jdbc.sql("""
                        insert into institution.box_option_version (code, number, in_force_from, changed_by, changed_by_name,
                            why, name_id, name_en, definition_id, definition_en, for_id, for_en, against_id, against_en,
                            source_id, source_en, to_verify, retired)
                        values (:code, :number, :from, :person, :by, :why, :nameId, :nameEn, :definitionId, :definitionEn,
                            :forId, :forEn, :againstId, :againstEn, :sourceId, :sourceEn, :toVerify, :retired)
                        on conflict do nothing""")
                        .param("code", version.code())
                        .param("number", version.number())
                        .param("from", Timestamp.from(version.change().from()))
                        .param("person", actor.person())
                        .param("by", version.change().by())
                        .param("why", version.change().why())
                        .param("nameId", version.name().indonesian())
                        .param("nameEn", version.name().english())
                        .param("definitionId", version.definition().indonesian())
                        .param("definitionEn", version.definition().english())
                        .param("forId", indonesian(version.speaksFor()))
                        .param("forEn", english(version.speaksFor()))
                        .param("againstId", indonesian(version.speaksAgainst()))
                        .param("againstEn", english(version.speaksAgainst()))
                        .param("sourceId", version.source().indonesian())
                        .param("sourceEn", version.source().english())
                        .param("toVerify", version.toVerify())
                        .param("retired", version.retired())
                        .update()
                == 1;
    }

    /** False when someone else has added this version already. */
    boolean add(Actor actor, Rule rule) {
        return jdbc.sql("""
                        insert into institution.box_rule_version (code, number, in_force_from, changed_by, changed_by_name,
                            why, hard, rule_id, rule_en, reason_id, reason_en, source_id, source_en, broken_when, to_verify,
                            retired)
                        values (:code, :number, :from, :person, :by, :why, :hard, :ruleId, :ruleEn, :reasonId, :reasonEn,
                            :sourceId, :sourceEn, :brokenWhen, :toVerify, :retired)
                        on conflict do nothing""")
                        .param("code", rule.code())
                        .param("number", rule.number())
                        .param("from", Timestamp.from(rule.change().from()))
                        .param("person", actor.person())
                        .param("by", rule.change().by())
                        .param("why", rule.change().why())
                        .param("hard", rule.hard())
                        .param("ruleId", rule.rule().indonesian())
                        .param("ruleEn", rule.rule().english())
                        .param("reasonId", rule.reason().indonesian())
                        .param("reasonEn", rule.reason().english())
                        .param("sourceId", rule.source().indonesian())
                        .param("sourceEn", rule.source().english())
                        .param("brokenWhen", rule.condition())
                        .param("toVerify", rule.toVerify())
                        .param("retired", rule.retired())
                        .update()
                == 1;
    }

    private static OptionVersion option(ResultSet row) throws SQLException {
        return new OptionVersion(
                new Option(row.getString("code"), Group.valueOf(row.getString("group_name"))),
                row.getInt("number"),
                wording(row, "name"),
                wording(row, "definition"),
                wordingIfAny(row, "for"),
                wordingIfAny(row, "against"),
                wording(row, "source"),
                row.getBoolean("to_verify"),
                row.getBoolean("retired"),
                change(row));
    }

    private static Rule rule(ResultSet row, Map<String, Option> options) throws SQLException {
        String code = row.getString("code");
        Reading<Condition> condition =
                ConditionReader.read(row.getString("broken_when"), option -> Optional.ofNullable(options.get(option)));
        return new Rule(
                code,
                row.getInt("number"),
                row.getBoolean("hard"),
                wording(row, "rule"),
                wording(row, "reason"),
                wording(row, "source"),
                row.getBoolean("to_verify"),
                row.getBoolean("retired"),
                readable(code, condition),
                change(row));
    }

    /** What was kept was readable when it was typed or shipped, and options never go away. */
    static Condition readable(String code, Reading<Condition> condition) {
        return condition.fold(Function.identity(), reason -> {
            throw new IllegalStateException("The condition of %s cannot be read (%s %s); correct it by a new version."
                    .formatted(code, reason.key(), reason.arguments()));
        });
    }

    private static Change change(ResultSet row) throws SQLException {
        Instant from = row.getTimestamp("in_force_from").toInstant();
        return new Change(
                from, row.getString("changed_by_name"), row.getString("changed_by") == null, row.getString("why"));
    }

    private static Wording wording(ResultSet row, String name) throws SQLException {
        return new Wording(row.getString(name + "_id"), row.getString(name + "_en"));
    }

    private static @Nullable Wording wordingIfAny(ResultSet row, String name) throws SQLException {
        return row.getString(name + "_id") == null ? null : wording(row, name);
    }

    private static @Nullable String indonesian(@Nullable Wording wording) {
        return wording == null ? null : wording.indonesian();
    }

    private static @Nullable String english(@Nullable Wording wording) {
        return wording == null ? null : wording.english();
    }
}
