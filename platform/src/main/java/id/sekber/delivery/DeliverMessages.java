package id.sekber.delivery;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands over what waits, one message in one transaction that holds its row: a second node that comes by takes the next one.
 * What the other side did not take stays and is tried again.
 */
@Component
class DeliverMessages {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessages.class);
    private static final int AT_ONCE = 500;
    private static final int LONGEST_ANSWER = 500;

    private record Waiting(UUID secretariat, UUID id, UUID person) {}

    private record Parcel(Channel channel, String number, String email, String name, int tries, Letter letter) {}

    /** What became of one message. */
    private enum End {
        DELIVERED,
        REFUSED,
        /** The other side cannot be reached: the next message would fare no better. */
        UNREACHABLE,
        /** Another node has it, or had it. */
        GONE
    }

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final MailServer mail;
    private final Messenger messenger;
    private final Clock clock;

    DeliverMessages(
            JdbcClient jdbc, TransactionOperations transaction, MailServer mail, Messenger messenger, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.mail = mail;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Answers how many messages were delivered. */
    int deliver() {
        int delivered = mail.ready() ? deliver(Channel.MAIL) : 0;
        return delivered + deliver(Channel.MESSENGER);
    }

    private int deliver(Channel channel) {
        int delivered = 0;
        for (Waiting waiting : waiting(channel)) {
            // Its person asks: nobody else may read the words.
            Asker person = new Asker(waiting.person(), waiting.secretariat(), null, false, null);
            End end = as(person, () -> handOver(waiting));
            if (end == End.UNREACHABLE) {
                break;
            }
            delivered += end == End.DELIVERED ? 1 : 0;
        }
        return delivered;
    }

    private List<Waiting> waiting(Channel channel) {
        return as(
                Asker.installation(),
                () -> jdbc.sql("""
                        select secretariat_id, id, person from delivery.message
                        where sent_at is null and kept_at is null and channel = ? and next_try_at <= ?
                        order by next_try_at limit ?""")
                        .params(channel.name(), Timestamp.from(clock.instant()), AT_ONCE)
                        .query((row, index) -> new Waiting(
                                row.getObject("secretariat_id", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getObject("person", UUID.class)))
                        .list());
    }

    private End handOver(Waiting waiting) {
        Optional<Parcel> found = hold(waiting);
        if (found.isEmpty()) {
            return End.GONE;
        }
        Parcel parcel = found.get();
        try {
            if (parcel.channel() == Channel.MAIL) {
                mail.send(waiting.id(), parcel.email(), parcel.name(), parcel.letter());
                sent(waiting);
            } else if (messenger.send(parcel.number(), parcel.letter().text()) == Messenger.Fate.SENT) {
                sent(waiting);
            } else {
                end(waiting, "kept_at");
            }
            return End.DELIVERED;
        } catch (NotDelivered notDelivered) {
            LOG.warn(
                    "Message {} was not delivered at try {}: {}",
                    waiting.id(),
                    parcel.tries() + 1,
                    notDelivered.getMessage());
            failed(waiting, parcel.tries() + 1, String.valueOf(notDelivered.getMessage()));
            return notDelivered.unreachable() ? End.UNREACHABLE : End.REFUSED;
        }
    }

    private Optional<Parcel> hold(Waiting waiting) {
        return jdbc.sql("""
                        select m.channel, m.address, m.tries, m.about, w.text, w.html, p.email, p.name
                        from delivery.message m
                        join delivery.words w on w.secretariat_id = m.secretariat_id and w.message_id = m.id
                        join accounts.person p on p.id = m.person
                        where m.secretariat_id = ? and m.id = ? and m.sent_at is null and m.kept_at is null
                          and m.next_try_at <= ? and p.disabled_at is null
                        for update of m skip locked""")
                .params(waiting.secretariat(), waiting.id(), Timestamp.from(clock.instant()))
                .query((row, index) -> new Parcel(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("address"),
                        row.getString("email"),
                        row.getString("name"),
                        row.getInt("tries"),
                        new Letter(row.getString("about"), row.getString("text"), row.getString("html"))))
                .optional();
    }

    private void sent(Waiting waiting) {
        end(waiting, "sent_at");
        jdbc.sql("delete from delivery.words where secretariat_id = ? and message_id = ?")
                .params(waiting.secretariat(), waiting.id())
                .update();
    }

    private void end(Waiting waiting, String column) {
        jdbc.sql("update delivery.message set " + column
                        + " = ?, tries = tries + 1, failure = null where secretariat_id = ? and id = ?")
                .params(Timestamp.from(clock.instant()), waiting.secretariat(), waiting.id())
                .update();
    }

    private void failed(Waiting waiting, int tries, String answer) {
        Instant next = clock.instant().plus(Pauses.after(tries));
        String line = answer.replaceAll("\\s+", " ").trim();
        jdbc.sql("""
                        update delivery.message set tries = ?, failure = ?, next_try_at = ?
                        where secretariat_id = ? and id = ?""")
                .params(
                        tries,
                        line.substring(0, Math.min(LONGEST_ANSWER, line.length())),
                        Timestamp.from(next),
                        waiting.secretariat(),
                        waiting.id())
                .update();
    }

    private <T> T as(Asker asker, Supplier<T> work) {
        return Asking.as(asker, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
