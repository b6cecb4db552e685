package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.DatabaseTest;
import id.sekber.Stage;
import id.sekber.database.DatabaseAccess;
import id.sekber.database.TestDatabases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a later edition of the box does to one that is in use. Each test is rolled back. */
@DatabaseTest
class BoxFileTests {

    @Autowired
    DatabaseAccess access;

    @Autowired
    Stage stage;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestDatabases.superuser(access);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theSameEditionAddsNothing() throws SQLException, IOException {
        int before = versions();

        load(text("box.json"));

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void aLaterEditionAddsVersionsOnlyWhereItSaysSomethingElse() throws SQLException, IOException {
        int before = versions();

        load(text("box.json")
                .replace("\"2026-11-24\"", "\"2027-06-01\"")
                .replace("Gubernur sebagai ketua.", "Gubernur sebagai ketua tetap."));

        assertThat(versions()).isEqualTo(before + 1);
        assertThat(
                        one(
                                "select rule_id from institution.box_rule_version where code = 'X11' order by number desc limit 1"))
                .isEqualTo("Gubernur sebagai ketua tetap.");
    }

    @Test
    void aLaterEditionNeverGoesOverAnAdministrators() throws SQLException, IOException {
        UUID person = stage.actor("officer").person();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into institution.box_rule_version
                    select code, number + 1, now(), '%s', 'Admin', 'Diperiksa', hard, 'Kata pengelola', rule_en, reason_id,
                           reason_en, source_id, source_en, broken_when, to_verify, retired
                    from institution.box_rule_version where code = 'X11' order by number desc limit 1""".formatted(person));
        }
        int before = versions();

        load(text("box.json").replace("Gubernur sebagai ketua.", "Gubernur sebagai ketua tetap."));

        assertThat(versions()).isEqualTo(before);
    }

    private void load(String document) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table incoming (document jsonb) on commit drop");
            try (PreparedStatement insert = connection.prepareStatement("insert into incoming values (?::jsonb)")) {
                insert.setString(1, document);
                insert.executeUpdate();
            }
            statement.execute(text("box.sql"));
        }
    }

    private int versions() throws SQLException {
        return Integer.parseInt(one("""
                select (select count(*) from institution.box_option_version)
                       + (select count(*) from institution.box_rule_version)"""));
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                BoxFileTests.class.getResourceAsStream("/reference/institution/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
