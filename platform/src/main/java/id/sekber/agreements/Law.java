package id.sekber.agreements;

import id.sekber.vocabulary.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The law as data, in the versions that were loaded. */
@Repository
class Law {

    private final JdbcClient jdbc;

    Law(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All kinds in the newest version, in the order of the law. */
    List<StageSet> newest() {
        return sets(
                jdbc.sql("select version from agreements.law_version order by published_on desc, version desc limit 1")
                        .query(String.class)
                        .single());
    }

    StageSet newest(CooperationKind kind) {
        return of(newest(), kind);
    }

    StageSet find(String version, CooperationKind kind) {
        return of(sets(version), kind);
    }

    private static StageSet of(List<StageSet> sets, CooperationKind kind) {
        return sets.stream()
                .filter(set -> set.kind().equals(kind.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The law as data lacks the kind " + kind.code() + "."));
    }

    private List<StageSet> sets(String version) {
        Map<String, List<LegalStage>> stages = jdbc
                .sql("select * from agreements.law_stage where version = ? order by kind, position")
                .param(version)
                .query((row, index) -> Map.entry(row.getString("kind"), stage(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, List<EndReason>> reasons = jdbc
                .sql("select * from agreements.law_end_reason where version = ? order by kind, position")
                .param(version)
                .query((row, index) -> Map.entry(row.getString("kind"), reason(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select k.*, v.published_on
                        from agreements.law_kind k join agreements.law_version v using (version)
                        where version = ?
                        order by k.position""")
                .param(version)
                .query((row, index) -> new StageSet(
                        version,
                        row.getDate("published_on").toLocalDate(),
                        row.getString("kind"),
                        wording(row, "name"),
                        wording(row, "article"),
                        LawStatus.of(row.getString("status")),
                        stages.getOrDefault(row.getString("kind"), List.of()),
                        reasons.getOrDefault(row.getString("kind"), List.of())))
                .list();
    }

    private static LegalStage stage(ResultSet row) throws SQLException {
        return new LegalStage(
                row.getInt("position"),
                row.getString("stage"),
                wording(row, "name"),
                row.getString("requirement").equals("conditional"),
                wording(row, "actors"),
                wordingOrNone(row, "documents"),
                LawStatus.of(row.getString("practice_status")),
                wording(row, "article"),
                LawStatus.of(row.getString("status")),
                wordingOrNone(row, "note"));
    }

    private static EndReason reason(ResultSet row) throws SQLException {
        return new EndReason(
                row.getString("reason"),
                wording(row, "name"),
                wording(row, "article"),
                LawStatus.of(row.getString("status")));
    }

    private static Wording wording(ResultSet row, String name) throws SQLException {
        return new Wording(row.getString(name + "_id"), row.getString(name + "_en"));
    }

    private static @Nullable Wording wordingOrNone(ResultSet row, String name) throws SQLException {
        return row.getString(name + "_id").isEmpty() ? null : wording(row, name);
    }
}
