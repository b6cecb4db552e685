package id.sekber.agreements;

import id.sekber.accounts.Actor;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of agreements. Row-level security keeps to the secretariat of the asker. */
@Repository
class AgreementRows {

    private static final String HEADS = """
            select a.*, d.number as decision_number, d.decided_on,
                   p.number as programme_number, p.title as programme_title
            from agreements.agreement a
            join decisions.decision d on d.secretariat_id = a.secretariat_id and d.id = a.decision_id
            join programmes.programme p on p.secretariat_id = a.secretariat_id and p.id = a.programme_id
            """;

    private final JdbcClient jdbc;

    AgreementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Agreement> find(String number) {
        return jdbc.sql(HEADS + "where a.number = ?")
                .param(number)
                .query(AgreementRows::head)
                .optional()
                .map(head -> head.between(parties(head.id())));
    }

    /** The first document of each kind that rests on the decision, without its parties. */
    List<Agreement> firstOf(String decision) {
        Map<AgreementKind, Agreement> first = new EnumMap<>(AgreementKind.class);
        jdbc.sql(HEADS + "where d.number = ? order by a.number")
                .param(decision)
                .query(AgreementRows::head)
                .list()
                .forEach(agreement -> first.putIfAbsent(agreement.kind(), agreement));
        return List.copyOf(first.values());
    }

    /** The number that a party gives the document when it signs. */
    void number(UUID agreement, String code, String number, Instant now) {
        jdbc.sql("update agreements.party set own_number = ? where agreement_id = ? and member_code = ?")
                .params(number, agreement, code)
                .update();
        jdbc.sql("update agreements.agreement set changed_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(now), agreement)
                .update();
    }

    private static Agreement head(ResultSet row, int index) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getString("number"),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("decision_number"),
                row.getDate("decided_on").toLocalDate(),
                row.getString("programme_number"),
                row.getString("programme_title"),
                row.getString("title"),
                row.getString("object"),
                row.getString("purpose"),
                row.getString("scope"),
                row.getString("funding"),
                row.getDate("begins_on").toLocalDate(),
                row.getDate("ends_on").toLocalDate(),
                List.of(),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"));
    }

    private List<AgreementParty> parties(UUID agreement) {
        return jdbc.sql("""
                        select p.member_code, r.name, m.ordinal, p.office, p.representative, p.own_number, p.duties
                        from agreements.party p
                        join secretariats.member m on m.secretariat_id = p.secretariat_id and m.region_code = p.member_code
                        join regions.region r on r.code = p.member_code
                        where p.agreement_id = ?
                        order by m.ordinal""")
                .param(agreement)
                .query((row, index) -> new AgreementParty(
                        row.getString("member_code"),
                        row.getString("name"),
                        row.getInt("ordinal"),
                        row.getString("office"),
                        row.getString("representative"),
                        row.getString("own_number"),
                        row.getString("duties")))
                .list();
    }

    List<AgreementSummary> all() {
        return jdbc.sql("""
                        select a.number, a.kind, a.title, d.number as decision_number, a.begins_on, a.ends_on,
                               (select count(*) from agreements.party p
                                where p.secretariat_id = a.secretariat_id and p.agreement_id = a.id
                                  and trim(p.own_number) = '') as numbers_missing
                        from agreements.agreement a
                        join decisions.decision d on d.secretariat_id = a.secretariat_id and d.id = a.decision_id
                        order by a.number desc""")
                .query((row, index) -> new AgreementSummary(
                        row.getString("number"),
                        AgreementKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("decision_number"),
                        row.getDate("begins_on").toLocalDate(),
                        row.getDate("ends_on").toLocalDate(),
                        row.getInt("numbers_missing")))
                .list();
    }

    void add(
            Actor actor,
            UUID id,
            String number,
            AgreementKind kind,
            UUID decision,
            UUID programme,
            AgreementForm form,
            Instant now) {
        jdbc.sql("""
                        insert into agreements.agreement
                            (secretariat_id, id, number, kind, decision_id, programme_id, title, object, purpose, scope,
                             funding, begins_on, ends_on, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        kind.name(),
                        decision,
                        programme,
                        form.title().trim(),
                        form.object().trim(),
                        form.purpose().trim(),
                        form.scope().trim(),
                        form.funding().trim(),
                        Date.valueOf(form.beginsOn().orElseThrow()),
                        Date.valueOf(form.endsOn().orElseThrow()),
                        Timestamp.from(now))
                .update();
    }

    void addParties(Actor actor, UUID agreement, List<String> codes, AgreementForm form) {
        jdbc.sql("""
                        insert into agreements.party
                            (secretariat_id, agreement_id, member_code, office, representative, own_number, duties)
                        select ?, ?, * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        agreement,
                        texts(codes, code -> code),
                        texts(codes, form::office),
                        texts(codes, form::representative),
                        texts(codes, form::number),
                        texts(codes, form::duties))
                .update();
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Agreement agreement, AgreementForm form, Instant now) {
        int saved = jdbc.sql("""
                        update agreements.agreement
                        set title = ?, object = ?, purpose = ?, scope = ?, funding = ?, begins_on = ?, ends_on = ?,
                            changed_at = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(
                        form.title().trim(),
                        form.object().trim(),
                        form.purpose().trim(),
                        form.scope().trim(),
                        form.funding().trim(),
                        Date.valueOf(form.beginsOn().orElseThrow()),
                        Date.valueOf(form.endsOn().orElseThrow()),
                        Timestamp.from(now),
                        agreement.id(),
                        form.version())
                .update();
        if (saved == 0) {
            return false;
        }
        List<String> codes =
                agreement.parties().stream().map(AgreementParty::code).toList();
        jdbc.sql("""
                        update agreements.party p
                        set office = typed.office, representative = typed.representative, own_number = typed.number,
                            duties = typed.duties
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as typed (code, office, representative, number, duties)
                        where p.agreement_id = ? and p.member_code = typed.code""")
                .params(
                        texts(codes, code -> code),
                        texts(codes, form::office),
                        texts(codes, form::representative),
                        texts(codes, form::number),
                        texts(codes, form::duties),
                        agreement.id())
                .update();
        return true;
    }

    private static String[] texts(List<String> codes, UnaryOperator<String> ofParty) {
        return codes.stream().map(ofParty).map(String::trim).toArray(String[]::new);
    }
}
