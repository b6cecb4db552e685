package id.sekber.delivery;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Identifiers;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes messages to a person, within the transaction that has something to say: either both are kept or neither. They leave
 * after it.
 */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Identifiers identifiers, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** To the address of the account, as it is when the letter leaves. */
    public UUID mail(Actor to, Letter letter) {
        return add(to, Channel.MAIL, "", letter);
    }

    /** To this telephone, if an administrator has switched the gateway on. */
    public void message(Actor to, String number, Letter letter) {
        if (gatewayIsOn()) {
            add(to, Channel.MESSENGER, number, letter);
        }
    }

    /** Whether people may choose to be told by the messaging gateway. */
    public boolean gatewayIsOn() {
        return jdbc.sql("select switched_on from delivery.gateway where name = 'MESSENGER'")
                .query(Boolean.class)
                .single();
    }

    private UUID add(Actor to, Channel channel, String address, Letter letter) {
        UUID id = identifiers.next();
        UUID secretariat = to.seatOrRefuse().secretariat();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into delivery.message
                            (secretariat_id, id, person, channel, address, about, made_at, next_try_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(secretariat, id, to.person(), channel.name(), address, letter.about(), now, now)
                .update();
        jdbc.sql("insert into delivery.words (secretariat_id, message_id, person, text, html) values (?, ?, ?, ?, ?)")
                .params(secretariat, id, to.person(), letter.text(), letter.html())
                .update();
        return id;
    }
}
