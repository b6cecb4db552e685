package id.sekber.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DatabaseTests {

    @TempDir
    private Path data;

    @Test
    void anOwnServerHasAnOwnerAndAPlainRoleWhichStayTheSame() throws Exception {
        DatabaseAccess first;
        try (Database database = Database.open(Map.of(), data)) {
            first = database.access();
            execute(owner(first), "create schema challenges create table challenge (name text)");
            assertThat(answer(owner(first), "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(answer(app(first), "select current_user")).isEqualTo("sekber_app");
        }
        try (Database database = Database.reach(Map.of(), data)) {
            assertThat(database.access())
                    .usingRecursiveComparison()
                    .ignoringFields("url")
                    .isEqualTo(first);
            assertThat(answer(owner(database.access()), "select count(*) from challenges.challenge"))
                    .isEqualTo("0");
        }
    }

    @Test
    void theOwnerMayInstallTheExtensionsThatTheApplicationUses() throws Exception {
        DatabaseAccess access = TestDatabases.create("extended");

        execute(owner(access), "create extension pg_trgm; create extension unaccent; create extension btree_gist");

        assertThat(answer(owner(access), "select similarity('sampah', 'sampah')"))
                .isEqualTo("1");
    }

    @Test
    void anEnvironmentThatNamesAServerIsFollowed() throws Exception {
        DatabaseAccess given = TestDatabases.create("elsewhere");

        try (Database database = Database.open(external(given), data)) {
            assertThat(database.access()).isEqualTo(given);
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void thePlainRoleCanNeitherCreateNorBecomeTheOwner() {
        DatabaseAccess access = TestDatabases.create("guarded");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(app(access), "create schema mine"))
                .withMessageContaining("permission denied");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(app(access), "set role guarded"))
                .withMessageContaining("permission denied");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(app(access), "create role friend"))
                .withMessageContaining("permission denied");
    }

    @Test
    void severalNodesThatStartAtOnceAgree() throws Exception {
        DatabaseAccess access = TestDatabases.create("shared");
        execute(superuser(), "alter role shared_app password 'changed by somebody'");

        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.supplyAsync(
                        () -> Database.open(external(access), data).access()))
                .toList();

        assertThat(nodes).allSatisfy(node -> assertThat(node.join()).isEqualTo(access));
        assertThat(answer(app(access), "select current_user")).isEqualTo("shared_app");
    }

    @Test
    void anOwnerWithoutTheRightToCreateRolesIsToldWhatToAskFor() throws Exception {
        execute(superuser(), "create role humble login password 'secret'");
        execute(superuser(), "create database humble owner humble");
        Map<String, String> environment = Map.of(
                "SEKBER_DATABASE_URL", urlOf("humble"),
                "SEKBER_DATABASE_USER", "humble",
                "SEKBER_DATABASE_PASSWORD", "secret");

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(environment, data))
                .withMessageContaining("create role \"humble_app\" login nosuperuser")
                .withMessageContaining("SEKBER_DATABASE_APP_USER");
    }

    @Test
    void aRoleThatTheAdministratorMadeIsUsed() throws Exception {
        DatabaseAccess given = TestDatabases.create("administered");
        execute(superuser(), "create role pages login password 'given'");

        try (Database database = Database.open(withApp(given, "pages", "given"), data)) {
            assertThat(answer(app(database.access()), "select current_user")).isEqualTo("pages");
        }
    }

    @Test
    void aRoleThatRowLevelSecurityDoesNotBindIsRefused() throws Exception {
        DatabaseAccess given = TestDatabases.create("bypassed");
        execute(superuser(), "create role passing login bypassrls password 'given'");
        execute(superuser(), "create role heir login password 'given' in role bypassed");

        for (String role : new String[] {"passing", "heir"}) {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> Database.open(withApp(given, role, "given"), data))
                    .withMessageContaining("\"" + role + "\" is superuser, bypasses row-level security");
        }
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(withApp(given, given.ownerUser(), given.ownerPassword()), data))
                .withMessageContaining("name a plain role");
    }

    @Test
    void whatIsMissingInTheEnvironmentIsNamed() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(Map.of("SEKBER_DATABASE_URL", "jdbc:postgresql://db/sekber"), data))
                .withMessage("SEKBER_DATABASE_URL is set, so SEKBER_DATABASE_USER must be set too.");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(Map.of("SEKBER_DATABASE_URL", "jdbc:mysql://db/sekber"), data))
                .withMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void aDatabaseNameThatLeavesNoRoomForItsRoleIsRefused() {
        String longest = "a".repeat(60);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> TestDatabases.create(longest))
                .withMessageContaining("choose a shorter one");
    }

    @Test
    void aPrintedAccessKeepsItsPasswords() {
        assertThat(new DatabaseAccess("jdbc:postgresql://db/sekber", "sekber", "hidden", "sekber_app", "hidden too"))
                .hasToString("DatabaseAccess[url=jdbc:postgresql://db/sekber, ownerUser=sekber, appUser=sekber_app]");
    }

    private static Map<String, String> external(DatabaseAccess access) {
        return Map.of(
                "SEKBER_DATABASE_URL", access.url(),
                "SEKBER_DATABASE_USER", access.ownerUser(),
                "SEKBER_DATABASE_PASSWORD", access.ownerPassword());
    }

    private static Map<String, String> withApp(DatabaseAccess access, String user, String password) {
        var environment = new HashMap<>(external(access));
        environment.put("SEKBER_DATABASE_APP_USER", user);
        environment.put("SEKBER_DATABASE_APP_PASSWORD", password);
        return environment;
    }

    private static String urlOf(String database) throws SQLException {
        try (Connection connection = superuser()) {
            return connection.getMetaData().getURL().replaceFirst("/postgres$", "/" + database);
        }
    }

    private static Connection superuser() throws SQLException {
        return TestDatabases.superuser();
    }

    private static Connection owner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
    }

    private static Connection app(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.appUser(), access.appPassword());
    }

    private static void execute(Connection opened, String sql) throws SQLException {
        try (Connection connection = opened;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(Connection opened, String query) throws SQLException {
        try (Connection connection = opened;
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
