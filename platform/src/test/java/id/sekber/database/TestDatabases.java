package id.sekber.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Empty databases for tests, each with its owner and application role, in one throw-away server per test run. Ready
 * to copy: a test class may ask for a fresh one by its own name.
 */
public final class TestDatabases {

    private static final String OWNER_PASSWORD = "owner of a throw-away database";

    private static final EmbeddedServer SERVER = startForThisRun();

    private TestDatabases() {}

    /** The owner role has the name of the database. */
    public static DatabaseAccess create(String name) {
        try {
            try (Connection superuser = superuser()) {
                Roles.prepareOwner(superuser, name, OWNER_PASSWORD, name);
            }
            return Roles.prepareApplication(SERVER.url(name), name, OWNER_PASSWORD);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** For what only a superuser can arrange, such as a role without rights. */
    static Connection superuser() throws SQLException {
        return DriverManager.getConnection(SERVER.url("postgres"), SERVER.superuser(), SERVER.password());
    }

    /** The same, in the database of a test. */
    public static Connection superuser(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), SERVER.superuser(), SERVER.password());
    }

    private static EmbeddedServer startForThisRun() {
        try {
            Path directory = Files.createTempDirectory("sekber-test-database");
            EmbeddedServer server = EmbeddedServer.start(directory, Settings.THROW_AWAY);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, directory)));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end(EmbeddedServer server, Path directory) {
        server.close();
        try {
            Trees.delete(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
