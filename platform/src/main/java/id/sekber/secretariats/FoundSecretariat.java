package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.accounts.UseCase;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
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
    private final Members members;
    private final Identifiers identifiers;
    private final TransactionOperations transaction;
    private final Clock clock;

    FoundSecretariat(
            JdbcClient jdbc, Members members, Identifiers identifiers, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
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
                        members.found(form.memberCodes(), joinedOn);
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

    private void addOrgans(UUID id) {
        List<Organ.Kind> kinds = List.of(Organ.Kind.values());
        jdbc.sql("""
                        insert into secretariats.organ (secretariat_id, id, kind, name)
                        select ?, * from unnest(?::uuid[], ?::text[], ?::text[])""")
                .params(
                        id,
                        kinds.stream().map(kind -> identifiers.next()).toArray(UUID[]::new),
                        kinds.stream().map(Organ.Kind::name).toArray(String[]::new),
                        kinds.stream().map(Organ.Kind::usualName).toArray(String[]::new))
                .update();
    }
}
