package id.sekber.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.database.DatabaseAccess;
import id.sekber.database.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The journal is whole, it only grows, and whoever tampers with it is found at the first entry. */
@DatabaseTest
class VerifyJournalTests {

    @Autowired
    Stage stage;

    @Autowired
    DatabaseAccess access;

    @Test
    void findsTheJournalOfTheDemonstrationWhole() throws SQLException {
        stage.actor("officer");
        VerifyJournal.Report report = verify();
        assertThat(report.broken()).isEmpty();
        assertThat(report.entries()).isGreaterThan(40);
        assertThat(report.chains()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void namesTheFirstEntryThatWasChanged() throws SQLException {
        UUID chain = stage.actor("officer").seatOrRefuse().secretariat();
        tampered(
                "update journal.entry set operation = 'delete' where secretariat_id = '%s' and number = 3"
                        .formatted(chain),
                () -> {
                    VerifyJournal.Report report = verify();
                    assertThat(report.broken()).hasValueSatisfying(broken -> {
                        assertThat(broken.chain()).isEqualTo(chain);
                        assertThat(broken.number()).isEqualTo(3);
                    });
                    assertThat(report.inWords()).contains("entry 3");
                });
    }

    @Test
    void findsAnEntryThatWasTakenOutAndACutTail() throws SQLException {
        UUID chain = stage.actor("officer").seatOrRefuse().secretariat();
        tampered(
                "delete from journal.entry where secretariat_id = '%s' and number = 2".formatted(chain),
                () -> assertThat(verify().broken())
                        .hasValueSatisfying(
                                broken -> assertThat(broken.number()).isEqualTo(2)));
        tampered(
                "delete from journal.entry where secretariat_id = '%1$s' and number = (select max(number) from journal.entry where secretariat_id = '%1$s')"
                        .formatted(chain),
                () -> assertThat(verify().broken()).isPresent());
    }

    @Test
    void neitherTheApplicationNorTheOwnerMayChangeIt() throws SQLException {
        assertThatThrownBy(() -> stage.sqlAs(
                        "auditor",
                        sql -> sql.sql("update journal.entry set operation = 'delete'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> stage.sqlAs(
                        "officer",
                        sql -> sql.sql("insert into journal.entry select * from journal.entry")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("update journal.entry set operation = 'delete'"))
                    .isZero();
            assertThat(statement.executeUpdate("delete from journal.entry")).isZero();
        }
    }

    @Test
    void keepsNoPassword() throws SQLException {
        stage.actor("officer");
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from journal.entry where new_row::text like '%argon2%' or old_row::text like '%argon2%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private interface Check {
        void run() throws SQLException;
    }

    /** Changes the journal as only a superuser can, looks, and puts it back. */
    private void tampered(String statement, Check check) throws SQLException {
        try (Connection superuser = TestDatabases.superuser(access);
                Statement sql = superuser.createStatement()) {
            sql.execute("create table kept as select * from journal.entry");
            try {
                sql.execute(statement);
                check.run();
            } finally {
                sql.execute("truncate journal.entry");
                sql.execute("insert into journal.entry select * from kept");
                sql.execute("drop table kept");
            }
        }
    }

    private VerifyJournal.Report verify() throws SQLException {
        try (Connection owner = owner()) {
            return VerifyJournal.run(owner);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
    }
}
