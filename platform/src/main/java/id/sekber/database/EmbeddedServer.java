package id.sekber.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a part of the program: unpacked, created, started and stopped by it, in one directory, reachable from
 * this machine only and by password only.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final String SUPERUSER = "postgres";

    /** Another program can take a free port between our look at it and the server's. */
    private static final int PORTS_TO_TRY = 3;

    private final Path home;
    private final int port;
    private final String password;
    private final Ending ending;
    private final AtomicBoolean closed = new AtomicBoolean();

    private interface Ending {
        void bring() throws IOException;
    }

    private EmbeddedServer(Path home, int port, String password, Ending ending) {
        this.home = home;
        this.port = port;
        this.password = password;
        this.ending = ending;
    }

    /**
     * Starts the server of the directory, or takes over one that a killed program left running.
     *
     * @throws DatabaseUnavailable if another process uses the directory, or PostgreSQL cannot run here
     */
    public static EmbeddedServer start(Path directory) {
        return start(directory, Settings.SAFE);
    }

    static EmbeddedServer start(Path directory, Settings settings) {
        return in(directory, home -> {
            InstanceLock lock = InstanceLock.tryTake(home)
                    .orElseThrow(() -> new DatabaseUnavailable(
                            "Sekber already runs on %s (%s): stop it, or give this one another --data directory."
                                    .formatted(home, InstanceLock.holder(home))));
            return start(home, settings, lock);
        });
    }

    /**
     * For a tool beside the program: uses the server of a Sekber that runs now, and leaves it running; else starts it and
     * stops it at the end.
     *
     * @throws DatabaseUnavailable if the server does not answer, or PostgreSQL cannot run here
     */
    public static EmbeddedServer reach(Path directory) {
        return reach(directory, Settings.SAFE);
    }

    static EmbeddedServer reach(Path directory, Settings settings) {
        return in(
                directory,
                home -> Patience.FOR_A_SERVER
                        .until(() -> startOrJoin(home, settings))
                        .orElseThrow(() -> silent(home)));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public Path directory() {
        return home;
    }

    /** A password kept beside the server, made at first use. */
    String secret(String name) {
        return in(home, directory -> SecretFile.readOrCreate(directory.resolve(name)));
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            in(home, directory -> {
                ending.bring();
                return directory;
            });
        }
    }

    private interface Work<T> {
        T in(Path home) throws IOException;
    }

    private static <T> T in(Path directory, Work<T> work) {
        try {
            return work.in(Files.createDirectories(directory).toRealPath());
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The directory %s cannot serve the database: %s: %s."
                            .formatted(directory, failure.getClass().getSimpleName(), failure.getMessage()),
                    failure);
        }
    }

    private static Optional<EmbeddedServer> startOrJoin(Path home, Settings settings) throws IOException {
        Optional<InstanceLock> lock = InstanceLock.tryTake(home);
        return lock.isPresent() ? Optional.of(start(home, settings, lock.get())) : answering(home, () -> {});
    }

    private static EmbeddedServer start(Path home, Settings settings, InstanceLock lock) throws IOException {
        try {
            Binaries binaries = Binaries.unpackedIn(home);
            ServerAccount account = settings.account().isPresent()
                    ? settings.account().get()
                    : ServerAccount.of(home, binaries.program("postgres"));
            Cluster cluster = new Cluster(home, binaries, account, settings);
            Ending ending = () -> {
                try {
                    cluster.stop();
                } finally {
                    lock.close();
                }
            };
            return Patience.FOR_A_SERVER
                    .until(() -> takeOverOrStart(home, cluster, ending))
                    .orElseThrow(() -> silent(home));
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Optional<EmbeddedServer> takeOverOrStart(Path home, Cluster cluster, Ending ending)
            throws IOException {
        if (cluster.isServed()) {
            return answering(home, ending);
        }
        Postmaster.disown(Cluster.directory(home));
        return Optional.of(fresh(home, cluster, ending));
    }

    private static EmbeddedServer fresh(Path home, Cluster cluster, Ending ending) throws IOException {
        if (cluster.exists() && Files.notExists(passwordFile(home))) {
            throw new DatabaseUnavailable(
                    "The file %s is missing, without which nobody gets into the database beside it: put it back from a backup."
                            .formatted(passwordFile(home)));
        }
        String password = SecretFile.readOrCreate(passwordFile(home));
        cluster.createIfAbsent(SUPERUSER, password);
        Ports ports = new Ports(home);
        int port = ports.choose();
        Optional<String> complaint = cluster.start(port);
        for (int tries = 1;
                tries < PORTS_TO_TRY && complaint.filter(Ports::isAboutPort).isPresent();
                tries++) {
            port = ports.choose();
            complaint = cluster.start(port);
        }
        if (complaint.isPresent()) {
            throw new DatabaseUnavailable("PostgreSQL in %s did not start: %s".formatted(home, complaint.get()));
        }
        ports.remember(port);
        LOG.debug("PostgreSQL runs in {} at port {}", home, port);
        return new EmbeddedServer(home, port, password, ending);
    }

    /** The server that postmaster.pid names, if it is this directory's and lets us in. */
    private static Optional<EmbeddedServer> answering(Path home, Ending ending) throws IOException {
        Optional<Postmaster> postmaster = Postmaster.of(Cluster.directory(home));
        if (postmaster.isEmpty() || Files.notExists(passwordFile(home))) {
            return Optional.empty();
        }
        String password = Files.readString(passwordFile(home)).strip();
        EmbeddedServer server = new EmbeddedServer(home, postmaster.get().port(), password, ending);
        return server.serves(Cluster.directory(home)) ? Optional.of(server) : Optional.empty();
    }

    private boolean serves(Path cluster) throws IOException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('data_directory')")) {
            return row.next() && Files.isSameFile(Path.of(row.getString(1)), cluster);
        } catch (SQLException notNow) {
            return false;
        }
    }

    private static DatabaseUnavailable silent(Path home) {
        return new DatabaseUnavailable("PostgreSQL in %s belongs to %s and does not answer: see %s."
                .formatted(home, InstanceLock.holder(home), Cluster.log(home)));
    }

    private static Path passwordFile(Path home) {
        return home.resolve("superuser.password");
    }
}
