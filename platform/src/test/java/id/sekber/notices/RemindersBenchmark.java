package id.sekber.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.database.DatabaseAccess;
import id.sekber.database.TestDatabases;
import id.sekber.delivery.Outbox;
import id.sekber.secretariats.SeatedPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long the daily run takes over 10,000 agreements that end within a year, for everyone in the demonstration's secretariat and
 * with all that capabilities know of. No test: {@code ./sekber bench reminders} runs it and prints what it measured.
 */
@DatabaseTest
class RemindersBenchmark {

    private static final int AGREEMENTS = 10_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Agreements in force that end on a day of the coming year each, written past the journal, which is not the question here. */
    private static final String MANY = """
            set session_replication_role = replica;
            create temporary table many as
                select n, ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, %d) n;
            insert into decisions.proposal
                select (jsonb_populate_record(null::decisions.proposal, to_jsonb(p) || jsonb_build_object(
                    'id', m.id, 'number', 'UB-' || m.n))).*
                from many m, (select * from decisions.proposal where state = 'ADOPTED' order by number limit 1) p;
            insert into decisions.decision
                select (jsonb_populate_record(null::decisions.decision, to_jsonb(d) || jsonb_build_object(
                    'id', m.id, 'number', 'KB-' || m.n, 'proposal_id', m.id))).*
                from many m, (select * from decisions.decision order by number limit 1) d;
            insert into agreements.agreement
                select (jsonb_populate_record(null::agreements.agreement, to_jsonb(a) || jsonb_build_object(
                    'id', m.id, 'number', 'AB-' || m.n, 'decision_id', m.id,
                    'begins_on', current_date - 1000, 'ends_on', current_date + 1 + m.n %% 365))).*
                from many m, (select * from agreements.agreement where kind = 'PKS' order by number limit 1) a;
            insert into agreements.party
                select p.secretariat_id, m.id, p.member_code, p.office, p.representative, p.own_number, p.duties
                from many m, agreements.party p
                where p.agreement_id = (select id from agreements.agreement where number !~ '^AB' and kind = 'PKS'
                                        order by number limit 1);
            insert into agreements.course (secretariat_id, id, decision_id, law_version, kind, stage)
                select a.secretariat_id, a.id, a.decision_id, k.version, k.kind, 'pelaksanaan'
                from agreements.agreement a,
                     (select version, kind from agreements.law_kind where kind = 'KSDD-S' order by version desc limit 1) k
                where a.number ~ '^AB-';
            analyze decisions.proposal; analyze decisions.decision;
            analyze agreements.agreement; analyze agreements.party; analyze agreements.course;
            """;

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    @Test
    void theDailyRunOverTenThousandAgreements() throws SQLException {
        LocalDate today = LocalDate.now(ZONE);
        stage.actor("officer");
        run("without them, everyone told for the first time", today);
        try (Connection superuser = TestDatabases.superuser(context.getBean(DatabaseAccess.class));
                Statement statement = superuser.createStatement()) {
            statement.execute(MANY.formatted(AGREEMENTS));
        }
        int first = run("the first run, which tells of each", today.plusDays(1));
        int rungs = run("a day on which rungs are reached", today.plusDays(31));
        run("the day after", today.plusDays(32));
        assertThat(first).isGreaterThanOrEqualTo(AGREEMENTS);
        assertThat(rungs).isGreaterThan(AGREEMENTS / 10);
    }

    private int run(String what, LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        TellPerson telling = new TellPerson(
                context.getBeanProvider(TaskSource.class).orderedStream().toList(),
                context.getBean(NoticeRows.class),
                context.getBean(NoticeChoiceRows.class),
                context.getBean(NoticeLetter.class),
                context.getBean(Outbox.class),
                clock);
        GatherNotices gathering = new GatherNotices(
                context.getBean(JdbcClient.class),
                context.getBean("transactionOperations", TransactionOperations.class),
                context.getBean(SeatedPeople.class),
                telling,
                clock);
        long start = System.nanoTime();
        int given = gathering.gather();
        System.out.printf(
                Locale.ROOT, "measured: %s: %d notices in %.2f s%n", what, given, (System.nanoTime() - start) / 1e9);
        return given;
    }
}
