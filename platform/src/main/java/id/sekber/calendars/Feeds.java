package id.sekber.calendars;

import id.sekber.accounts.Actor;
import id.sekber.accounts.OpenToSignedIn;
import id.sekber.accounts.UseCase;
import id.sekber.delivery.PublicAddress;
import id.sekber.secretariats.SeatedPeople;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of one's own calendars: made, shown once, revoked. */
@UseCase
public class Feeds {

    private static final int MOST_FEEDS = 20;
    private static final int BYTES_OF_ADDRESS = 24;

    /** @param seats where the person has a post, for a feed of one secretariat's deadlines */
    public record View(List<Feed> feeds, List<Actor.Seat> seats) {}

    private final FeedRows rows;
    private final SeatedPeople people;
    private final PublicAddress address;
    private final Identifiers identifiers;
    private final SecureRandom random;
    private final Clock clock;

    Feeds(
            FeedRows rows,
            SeatedPeople people,
            PublicAddress address,
            Identifiers identifiers,
            SecureRandom random,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.address = address;
        this.identifiers = identifiers;
        this.random = random;
        this.clock = clock;
    }

    @OpenToSignedIn
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        return new View(rows.own(), seats(actor));
    }

    /** Answers the whole address, which nobody can read again. */
    @OpenToSignedIn
    public Outcome<String> make(Actor actor, FeedForm form) {
        Optional<Actor.Seat> seat = seats(actor).stream()
                .filter(each -> each.slug().equals(form.of()))
                .findFirst();
        Problems problems = form.problems()
                .unless(form.own() || seat.isPresent(), "isi", "calendars.of.unknown")
                .unless(rows.own().size() < MOST_FEEDS, "", "calendars.many", MOST_FEEDS);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        byte[] bytes = new byte[BYTES_OF_ADDRESS];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.add(
                identifiers.next(), seat.map(Actor.Seat::secretariat).orElse(null), form, hash(token), clock.instant());
        return Outcome.done(address.of("/kalender/" + token + ".ics"));
    }

    /** From now on the address leads nowhere. */
    @OpenToSignedIn
    public void revoke(Actor actor, UUID feed) {
        if (!rows.revoke(feed, clock.instant())) {
            throw new FeedNotFound();
        }
    }

    private List<Actor.Seat> seats(Actor actor) {
        return people.seatsOf(actor.person()).stream().map(Actor::seatOrRefuse).toList();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
