package id.sekber.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choice of the person who acts. */
@Repository
class NoticeChoiceRows {

    /** Who acts, and how they want to be told. */
    record Reader(String language, Choice choice) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeChoiceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Choice own() {
        return reader().choice();
    }

    Reader reader() {
        return jdbc.sql("""
                        select p.language, c.mail, c.since, c.messenger, c.version
                        from accounts.person p left join notices.choice c on c.person = p.id
                        where p.id = sekber.person()""")
                .query((row, index) -> new Reader(
                        row.getString("language"),
                        row.getString("mail") == null
                                ? Choice.UNCHOSEN
                                : new Choice(
                                        Choice.Mail.valueOf(row.getString("mail")),
                                        row.getTimestamp("since").toInstant(),
                                        row.getString("messenger"),
                                        row.getInt("version"))))
                .single();
    }

    static Optional<Choice.Mail> mail(String name) {
        return Arrays.stream(Choice.Mail.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** Saves unless another window saved first. Who switches mail on is told from now on. */
    boolean save(Choice.Mail mail, String messenger, int version) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                                insert into notices.choice as c (person, mail, since, messenger, version)
                                select sekber.person(), ?, case when ? then 'epoch'::timestamptz else ? end, ?, 1 where ? = 0
                                on conflict (person) do nothing""")
                                .params(mail.name(), mail != Choice.Mail.NONE, now, messenger, version)
                                .update()
                        == 1
                || jdbc.sql("""
                                update notices.choice
                                set since = case when mail = 'NONE' and ? <> 'NONE' then ? else since end,
                                    mail = ?, messenger = ?, version = version + 1
                                where person = sekber.person() and version = ?""")
                                .params(mail.name(), now, mail.name(), messenger, version)
                                .update()
                        == 1;
    }
}
