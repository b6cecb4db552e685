package id.sekber.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The database of this installation, ready to be used: the server that the environment names, or else an own one in the
 * data directory. Closing it stops an own server that this process started.
 */
public final class Database implements AutoCloseable {

    /** Name of the database in an own server, and of the role that owns it. */
    private static final String NAME = "sekber";

    private final DatabaseAccess access;
    private final Optional<EmbeddedServer> server;

    private Database(DatabaseAccess access, Optional<EmbeddedServer> server) {
        this.access = access;
        this.server = server;
    }

    /**
     * For the program itself, which has the data directory for itself as long as it runs.
     *
     * @throws DatabaseUnavailable with one sentence for the person who started it
     */
    public static Database open(Map<String, String> environment, Path dataDirectory) {
        return of(environment, dataDirectory, EmbeddedServer::start);
    }

    /**
     * For a tool, which may work beside a program that runs on the same data directory.
     *
     * @throws DatabaseUnavailable with one sentence for the person who started it
     */
    public static Database reach(Map<String, String> environment, Path dataDirectory) {
        return of(environment, dataDirectory, EmbeddedServer::reach);
    }

    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedServer::close);
    }

    private static Database of(
            Map<String, String> environment, Path dataDirectory, Function<Path, EmbeddedServer> starting) {
        Optional<ExternalServer> external = ExternalServer.namedIn(environment);
        return external.isPresent()
                ? new Database(external.get().prepare(), Optional.empty())
                : own(starting.apply(dataDirectory.resolve("database")));
    }

    private static Database own(EmbeddedServer server) {
        try {
            return new Database(prepare(server), Optional.of(server));
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static DatabaseAccess prepare(EmbeddedServer server) {
        String ownerPassword = server.secret("owner.password");
        try {
            try (Connection superuser =
                    DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password())) {
                Roles.prepareOwner(superuser, NAME, ownerPassword, NAME);
            }
            return Roles.prepareApplication(server.url(NAME), NAME, ownerPassword);
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(
                    "The database in %s could not be prepared: %s".formatted(server.directory(), failure.getMessage()),
                    failure);
        }
    }
}
