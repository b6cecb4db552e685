package id.sekber.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's own directory of data, and what initdb and pg_ctl do with it. */
final class Cluster {

    private static final Duration CREATION = Duration.ofMinutes(5);
    private static final Duration CONTROL = Patience.FOR_A_SERVER.limit().plus(Patience.FOR_A_SERVER.limit());

    private final Path home;
    private final Binaries binaries;
    private final ServerAccount account;
    private final Settings settings;

    Cluster(Path home, Binaries binaries, ServerAccount account, Settings settings) {
        this.home = home;
        this.binaries = binaries;
        this.account = account;
        this.settings = settings;
    }

    static Path directory(Path home) {
        return home.resolve("cluster");
    }

    boolean exists() {
        return Files.exists(directory(home));
    }

    boolean isServed() {
        return Postmaster.of(directory(home))
                .filter(postmaster -> postmaster.runs(binaries))
                .isPresent();
    }

    /** Made beside its place and moved there when complete: what has its name is whole, and is never deleted. */
    void createIfAbsent(String superuser, String password) throws IOException {
        if (exists()) {
            account.handOver(directory(home));
            return;
        }
        Path partial = home.resolve("cluster.partial");
        Path passwordCopy = home.resolve("initdb.password");
        Trees.delete(partial);
        Files.createDirectory(partial);
        SecretFile.write(passwordCopy, password);
        try {
            account.handOver(partial);
            account.handOver(passwordCopy);
            Command initdb = run("initdb", CREATION, initdbArguments(partial, superuser, passwordCopy));
            if (!initdb.succeeded()) {
                throw new DatabaseUnavailable(
                        "PostgreSQL could not create its data directory in %s: %s".formatted(home, initdb.output()));
            }
        } finally {
            Files.delete(passwordCopy);
        }
        Files.move(partial, directory(home), ATOMIC_MOVE);
    }

    private List<String> initdbArguments(Path partial, String superuser, Path passwordFile) {
        return Stream.concat(
                        Stream.of(
                                "--pgdata=" + partial,
                                "--username=" + superuser,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--data-checksums",
                                "--no-instructions"),
                        settings.durable() ? Stream.empty() : Stream.of("--no-sync"))
                .toList();
    }

    /** Empty when it runs, else why it does not. */
    Optional<String> start(int port) throws IOException {
        Path log = freshLog();
        Files.writeString(directory(home).resolve("postgresql.conf"), settings.configuration(port));
        Command start = run("pg_ctl", CONTROL, control("start", "--log=" + log));
        if (!start.succeeded()) {
            return Optional.of(complaint(log, start));
        }
        binaries.deleteOthers();
        return Optional.empty();
    }

    static Path log(Path home) {
        return home.resolve("server.log");
    }

    private Path freshLog() throws IOException {
        Path log = log(home);
        if (Files.exists(log)) {
            Files.move(log, home.resolve("server.previous.log"), REPLACE_EXISTING);
        }
        Files.createFile(log);
        account.handOver(log);
        return log;
    }

    private static String complaint(Path log, Command start) throws IOException {
        String said = Files.readString(log).strip();
        return said.isEmpty() ? start.output() : said;
    }

    /** Fast: open sessions end at once, and all that was committed is on the disk. */
    void stop() throws IOException {
        Command stop = run("pg_ctl", CONTROL, control("stop", "--mode=fast"));
        if (!stop.succeeded() && isServed()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL in %s did not stop: %s; it keeps its data and the next start takes it over."
                            .formatted(home, stop.output()));
        }
    }

    private List<String> control(String action, String option) {
        long seconds = Patience.FOR_A_SERVER.limit().toSeconds();
        return List.of(action, option, "--wait", "--timeout=" + seconds, "--pgdata=" + directory(home));
    }

    private Command run(String program, Duration limit, List<String> arguments) throws IOException {
        return Command.run(account.words(binaries.program(program), arguments), home, limit);
    }
}
