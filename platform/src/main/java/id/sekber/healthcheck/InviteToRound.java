package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.healthcheck.InvitedRows.Seated;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Asking people in a round: those with a seat, and outsiders by a private link that is shown once. */
@UseCase
public class InviteToRound {

    private static final int BYTES_OF_A_TOKEN = 24;
    private static final int LONGEST = 200;

    /** Someone with a seat who is not asked yet. */
    public record Candidate(UUID person, String name, String post, Group group) {}

    /** Whom one can ask. */
    public record Candidates(List<Candidate> seated, List<Member> members) {}

    /** @param token for the link; it is kept nowhere */
    public record Link(String name, String token) {}

    private final RoundRows rounds;
    private final InvitedRows rows;
    private final Members members;
    private final Identifiers identifiers;
    private final SecureRandom random;
    private final Clock clock;

    InviteToRound(
            RoundRows rounds,
            InvitedRows rows,
            Members members,
            Identifiers identifiers,
            SecureRandom random,
            Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.members = members;
        this.identifiers = identifiers;
        this.random = random;
        this.clock = clock;
    }

    @MayKeepHealthChecks
    @Transactional(readOnly = true)
    public Candidates candidates(Actor actor, String number) {
        Set<UUID> asked = rows.of(round(number).id()).stream()
                .filter(each -> !each.revoked() && each.person() != null)
                .map(Invited::person)
                .collect(Collectors.toSet());
        return new Candidates(
                rows.seatedOn(actor.today(clock)).stream()
                        .filter(each -> !asked.contains(each.person()))
                        .map(each -> new Candidate(each.person(), each.name(), each.post(), each.group()))
                        .toList(),
                members.on(actor.today(clock)));
    }

    @MayKeepHealthChecks
    public Outcome<Integer> seated(Actor actor, String number, List<UUID> people) {
        Round round = round(number);
        List<Seated> chosen = rows.seatedOn(actor.today(clock)).stream()
                .filter(each -> people.contains(each.person()))
                .toList();
        Problems problems = Problems.NONE
                .unless(!round.closed(), "", "healthcheck.closed", number)
                .unless(!chosen.isEmpty(), "orang", "healthcheck.invite.nobody");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        rows.addSeated(
                actor.seatOrRefuse().secretariat(),
                round.id(),
                chosen,
                chosen.stream().map(each -> identifiers.next()).toList(),
                clock.instant());
        return Outcome.done(chosen.size());
    }

    @MayKeepHealthChecks
    public Outcome<Link> byAddress(Actor actor, String number, String name, String email, String member) {
        Round round = round(number);
        String address = email.trim().toLowerCase(Locale.ROOT);
        boolean known = member.isEmpty()
                || members.on(actor.today(clock)).stream()
                        .anyMatch(each -> each.code().equals(member));
        Problems problems = Problems.NONE
                .unless(!round.closed(), "", "healthcheck.closed", number)
                .unless(!name.isBlank(), "nama", "healthcheck.invite.name.missing")
                .unless(name.length() <= LONGEST, "nama", "healthcheck.text.long", name.length(), LONGEST)
                .unless(
                        address.length() <= LONGEST && address.matches("[^@\\s]+@[^@\\s]+"),
                        "surel",
                        "healthcheck.invite.email.form",
                        RoundForm.shown(email))
                .unless(known, "anggota", "healthcheck.invite.member.unknown", RoundForm.shown(member));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String token = token();
        rows.addOutsider(
                actor.seatOrRefuse().secretariat(),
                identifiers.next(),
                round.id(),
                name.trim(),
                address,
                member.isEmpty() ? null : member,
                AnswerCode.hash(token),
                clock.instant());
        return Outcome.done(new Link(name.trim(), token));
    }

    /** A new link for an outsider; the one before opens nothing any more. */
    @MayKeepHealthChecks
    public Outcome<Link> renewLink(Actor actor, String number, UUID who) {
        Round round = round(number);
        if (round.closed()) {
            return Outcome.refused("", "healthcheck.closed", number);
        }
        Invited outsider = rows.of(round.id()).stream()
                .filter(each -> each.id().equals(who) && each.byLink())
                .findFirst()
                .orElseThrow(() -> new RoundNotFound(who));
        String token = token();
        rows.renewLink(round.id(), who, AnswerCode.hash(token));
        return Outcome.done(new Link(outsider.name(), token));
    }

    /** Takes the invitation back. An answer that came in stays counted: nobody can tell which it is. */
    @MayKeepHealthChecks
    public Outcome<UUID> revoke(Actor actor, String number, UUID who) {
        Round round = round(number);
        if (round.closed()) {
            return Outcome.refused("", "healthcheck.closed", number);
        }
        if (!rows.revoke(round.id(), who, clock.instant())) {
            throw new RoundNotFound(who);
        }
        return Outcome.done(who);
    }

    private Round round(String number) {
        return rounds.find(number).orElseThrow(() -> new RoundNotFound(number));
    }

    private String token() {
        byte[] bytes = new byte[BYTES_OF_A_TOKEN];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
