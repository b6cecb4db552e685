package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayInvite;
import id.sekber.accounts.UseCase;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Gives people posts in a secretariat, with the dates of their mandate. */
@UseCase
public class Appointments {

    private final Posts posts;
    private final Identifiers identifiers;
    private final TransactionOperations transaction;

    Appointments(Posts posts, Identifiers identifiers, TransactionOperations transaction) {
        this.posts = posts;
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
                        .orElseGet(() -> Outcome.done(add(form)))));
    }

    /** A person speaks for one member at most: two masters at one table would be served by neither. */
    private Optional<String> otherMember(PostForm form) {
        return form.member() == null ? Optional.empty() : posts.otherMember(form.person(), form.member(), form.from());
    }

    private UUID add(PostForm form) {
        UUID id = identifiers.next();
        posts.add(id, form);
        return id;
    }
}
