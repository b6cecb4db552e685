package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayInvite;
import id.sekber.accounts.UseCase;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.sql.Date;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Gives people posts in a secretariat, with the dates of their mandate. */
@UseCase
public class Appointments {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final TransactionOperations transaction;

    Appointments(JdbcClient jdbc, Identifiers identifiers, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.transaction = transaction;
    }

    /** Appoints in the secretariat the actor works in; an administrator who works in none names it. */
    @MayInvite
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<UUID> appoint(Actor actor, UUID secretariat, PostForm form) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!actor.administrator() && !actor.seatOrRefuse().secretariat().equals(secretariat)) {
            throw new SecretariatNotFound(secretariat);
        }
        Asker inside = new Asker(actor.person(), secretariat, null, actor.administrator(), null);
        return Asking.as(
                inside,
                () -> transaction.execute(status -> otherMember(form)
                        .map(other -> Outcome.<UUID>refused("anggota", "secretariats.post.member.other", other))
                        .orElseGet(() -> Outcome.done(add(secretariat, form)))));
    }

    /** A person speaks for one member at most: two masters at one table would be served by neither. */
    private Optional<String> otherMember(PostForm form) {
        return form.member() == null
                ? Optional.empty()
                : jdbc.sql("""
                                select r.name from secretariats.post p join regions.region r on r.code = p.member_code
                                where p.secretariat_id = sekber.secretariat() and p.person_id = ? and p.member_code <> ?
                                  and (p.mandate_until is null or p.mandate_until >= ?)
                                limit 1""")
                        .params(form.person(), form.member(), Date.valueOf(form.from()))
                        .query(String.class)
                        .optional();
    }

    private UUID add(UUID secretariat, PostForm form) {
        UUID id = identifiers.next();
        jdbc.sql("""
                        insert into secretariats.post
                            (secretariat_id, id, person_id, role, member_code, organ_id, title, mandate_from, mandate_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        secretariat,
                        id,
                        form.person(),
                        form.role().name(),
                        form.member(),
                        form.organ(),
                        form.title().trim(),
                        Date.valueOf(form.from()),
                        form.until() == null ? null : Date.valueOf(form.until())))
                .update();
        return id;
    }
}
