package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.accounts.UseCase;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** An administrator enters a secretariat with the regions that founded it, and its first three organs. */
@UseCase
public class FoundSecretariat {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final TransactionOperations transaction;
    private final Clock clock;

    FoundSecretariat(JdbcClient jdbc, Identifiers identifiers, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Answers the identity of the new secretariat. Its rows are written from within it: the database allows no other way. */
    @MayAdminister
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<UUID> found(Actor actor, SecretariatForm form, LocalDate joinedOn) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        Asker inside = new Asker(actor.person(), id, null, true, null);
        try {
            return Asking.as(
                    inside,
                    () -> transaction.execute(status -> {
                        List<String> unknown = unknown(form.memberCodes());
                        if (!unknown.isEmpty()) {
                            return Outcome.refused(
                                    "anggota", "secretariats.members.unknown", String.join(", ", unknown));
                        }
                        add(id, form);
                        addMembers(id, form.memberCodes(), joinedOn);
                        addOrgans(id);
                        return Outcome.done(id);
                    }));
        } catch (DuplicateKeyException taken) {
            return Outcome.refused("alamat", "secretariats.slug.taken", form.slug());
        }
    }

    private List<String> unknown(List<String> codes) {
        List<String> known = jdbc.sql("select code from regions.region where code = any (?) and in_force")
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .list();
        return codes.stream().filter(code -> !known.contains(code)).toList();
    }

    private void add(UUID id, SecretariatForm form) {
        jdbc.sql("""
                        insert into secretariats.secretariat (id, slug, name, short_name, legal_basis, created_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        form.slug(),
                        form.name().trim(),
                        form.shortName().trim(),
                        form.legalBasis().trim(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private void addMembers(UUID id, List<String> codes, LocalDate joinedOn) {
        List<String> distinct = codes.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            jdbc.sql(
                            "insert into secretariats.member (secretariat_id, region_code, ordinal, joined_on) values (?, ?, ?, ?)")
                    .params(id, distinct.get(i), i + 1, Date.valueOf(joinedOn))
                    .update();
        }
    }

    private void addOrgans(UUID id) {
        for (Organ.Kind kind : Organ.Kind.values()) {
            jdbc.sql("insert into secretariats.organ (secretariat_id, id, kind, name) values (?, ?, ?, ?)")
                    .params(id, identifiers.next(), kind.name(), kind.usualName())
                    .update();
        }
    }
}
