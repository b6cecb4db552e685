package id.sekber;

import id.sekber.accounts.FirstAdministrator;
import id.sekber.database.Database;
import id.sekber.database.DatabaseAccess;
import id.sekber.database.DatabaseUnavailable;
import id.sekber.demonstration.Demonstration;
import id.sekber.journal.VerifyJournal;
import id.sekber.regions.BoundariesRefused;
import id.sekber.regions.BoundaryImport;
import id.sekber.regions.ImportBoundaries;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application: one program, one database, many secretariats; and the tools beside it. */
@SpringBootApplication
public class Sekber {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int BROKEN_JOURNAL = 3;

    public static void main(String[] arguments) {
        try {
            CommandLine asked = CommandLine.parse(arguments);
            switch (asked.command()) {
                case "run" -> run(asked);
                case "verify-journal" -> System.exit(verifyJournal(asked));
                case "import" -> importBoundaries(asked);
                default ->
                    throw new CommandRefused("Sekber does not know \"" + asked.command() + "\": see ./sekber help.");
            }
        } catch (CommandRefused | BoundariesRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
        } catch (SQLException | RuntimeException fault) {
            System.err.println(sentence(fault));
            System.exit(DatabaseUnavailable.in(fault).isPresent() ? REFUSED : FAILED);
        }
    }

    private static void run(CommandLine asked) {
        refuseBusyPort(asked.port());
        // The database gets ready beside the application, which waits for it where it first needs it.
        CompletableFuture<Database> database =
                CompletableFuture.supplyAsync(() -> Database.open(System.getenv(), asked.data()));
        SpringApplication application = new SpringApplication(Sekber.class);
        application.addInitializers(context -> {
            ((GenericApplicationContext) context)
                    .registerBean(
                            "databaseAccess",
                            DatabaseAccess.class,
                            () -> opened(database).access());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command line", Map.of("server.port", asked.port())));
            if (asked.demonstration()) {
                // Its passwords are known to everyone who reads the source: it answers this machine only.
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("demonstration", Map.of("server.address", "127.0.0.1")));
            }
        });
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        ConfigurableApplicationContext context = application.run();
        welcome(asked, context);
    }

    private static Database opened(CompletableFuture<Database> database) {
        try {
            return database.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof DatabaseUnavailable unavailable ? unavailable : failed;
        }
    }

    private static void close(CompletableFuture<Database> database) {
        if (!database.isCompletedExceptionally()) {
            database.join().close();
        }
    }

    /** Asked before anything starts, for a database that is set up in vain costs the reader half a minute. */
    private static void refuseBusyPort(int port) {
        try (ServerSocket free = new ServerSocket(port)) {
            // Only asked for; it is given back at once.
        } catch (IOException busy) {
            throw new CommandRefused(busy(port));
        }
    }

    private static String busy(int port) {
        return "Port " + port + " is in use by another program: choose one with --port N.";
    }

    private static void welcome(CommandLine asked, ConfigurableApplicationContext context) {
        String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        if (asked.demonstration()) {
            Demonstration demonstration = context.getBean(Demonstration.class);
            demonstration.load();
            System.out.println(demonstration.signIns());
        } else {
            context.getBean(FirstAdministrator.class)
                    .invitationPath()
                    .ifPresent(path ->
                            System.out.println("Set the first administrator's password once, at " + address + path));
        }
        System.out.println("Sekber is ready at " + address);
    }

    private static int verifyJournal(CommandLine asked) throws SQLException {
        try (Database database = Database.reach(System.getenv(), asked.data());
                Connection owner = DriverManager.getConnection(
                        database.access().url(),
                        database.access().ownerUser(),
                        database.access().ownerPassword())) {
            requireTables(owner, asked);
            VerifyJournal.Report report = VerifyJournal.run(owner);
            System.out.println(report.inWords());
            return report.broken().isPresent() ? BROKEN_JOURNAL : 0;
        }
    }

    private static void requireTables(Connection owner, CommandLine asked) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('journal.entry') is not null")) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new CommandRefused("There is no Sekber in the database of " + asked.data()
                        + " yet: start it once with ./sekber run, or name another place with --data DIR.");
            }
        }
    }

    private static void importBoundaries(CommandLine asked) throws SQLException {
        BoundaryImport order = BoundaryImport.parse(asked.rest());
        try (Database database = Database.reach(System.getenv(), asked.data());
                Connection owner = DriverManager.getConnection(
                        database.access().url(),
                        database.access().ownerUser(),
                        database.access().ownerPassword())) {
            requireTables(owner, asked);
            System.out.print(
                    ImportBoundaries.run(order, owner, Clock.systemUTC()).inWords());
        }
    }

    private static String sentence(Throwable fault) {
        Optional<DatabaseUnavailable> unavailable = DatabaseUnavailable.in(fault);
        if (unavailable.isPresent()) {
            return String.valueOf(unavailable.get().getMessage());
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException busy) {
                return busy(busy.getPort());
            }
        }
        return "Sekber could not start: " + fault.getMessage();
    }
}
