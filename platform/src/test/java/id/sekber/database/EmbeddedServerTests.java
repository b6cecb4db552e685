package id.sekber.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedServerTests {

    /** One for all, since every test starts and stops the server in it and none needs an empty one. */
    @TempDir
    private static Path directory;

    @BeforeAll
    static void letNobodyEnter() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void keepsDataAndPortOverARestart() throws Exception {
        int port;
        try (EmbeddedServer server = start()) {
            write(server);
            port = server.port();
        }
        try (EmbeddedServer server = start()) {
            assertThat(written(server)).isEqualTo("kept");
            assertThat(server.port()).isEqualTo(port);
        }
    }

    @Test
    void recoversFromTheDeathOfTheServer() throws Exception {
        EmbeddedServer server = EmbeddedServer.start(directory);
        write(server);
        kill(postmaster());
        server.close();

        try (EmbeddedServer next = EmbeddedServer.start(directory)) {
            assertThat(written(next)).isEqualTo("kept");
        }
    }

    @Test
    void startsAlthoughALivingProgramHasTheNumberOfTheDeadServer() throws Exception {
        EmbeddedServer server = start();
        write(server);
        Path file = Cluster.directory(directory).resolve("postmaster.pid");
        String left = Files.readString(file);
        server.close();
        String ours = Long.toString(ProcessHandle.current().pid());
        Files.writeString(file, left.replaceFirst("\\d+", ours));

        try (EmbeddedServer next = start()) {
            assertThat(written(next)).isEqualTo("kept");
        }
    }

    @Test
    void refusesASecondInstanceAndLeavesTheFirstAlone() throws Exception {
        try (EmbeddedServer server = start()) {
            write(server);

            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(EmbeddedServerTests::start)
                    .withMessageContaining("already runs")
                    .withMessageContaining("--data");
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .as("the first refusal has not opened the lock")
                    .isThrownBy(EmbeddedServerTests::start);
            assertThat(written(server)).isEqualTo("kept");
        }
    }

    @Test
    void aToolJoinsAProgramThatRunsAndAProgramIsRefusedBesideIt() throws Exception {
        ServerProgram program = ServerProgram.on(directory);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(EmbeddedServerTests::start)
                .withMessageContaining("process " + program.process().pid());
        try (EmbeddedServer tool = EmbeddedServer.reach(directory, Settings.THROW_AWAY)) {
            assertThat(tool.port()).isEqualTo(program.port());
            write(tool);
        }
        try (EmbeddedServer tool = EmbeddedServer.reach(directory, Settings.THROW_AWAY)) {
            assertThat(written(tool)).as("the first tool left it running").isEqualTo("kept");
        }
        program.process().getOutputStream().close();
        assertThat(program.process().waitFor()).isZero();
    }

    @Test
    void aToolStartsAndStopsTheServerWhereNoneRuns() {
        try (EmbeddedServer tool = EmbeddedServer.reach(directory, Settings.THROW_AWAY)) {
            assertThat(postmaster().isAlive()).isTrue();
        }
        assertThat(Postmaster.of(Cluster.directory(directory))).isEmpty();
    }

    @Test
    void takesOverTheServerOfAKilledProgramAndStopsItAtTheEnd() throws Exception {
        ServerProgram program = ServerProgram.on(directory);
        ProcessHandle postmaster = postmaster();
        program.process().destroyForcibly().waitFor();

        try (EmbeddedServer server = start()) {
            assertThat(server.port()).isEqualTo(program.port());
            assertThat(postmaster()).isEqualTo(postmaster);
            write(server);
        }
        assertThat(Postmaster.of(Cluster.directory(directory))).isEmpty();
    }

    @Test
    void takesAnotherPortWhenTheOldOneIsTaken() throws Exception {
        int port;
        try (EmbeddedServer server = start()) {
            port = server.port();
        }
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedServer server = start()) {
            assertThat(other.isBound()).isTrue();
            assertThat(server.port()).isNotEqualTo(port);
        }
    }

    @Test
    void isSafeUnlessATestAsksOtherwise() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
            assertThat(setting(server, "server_encoding")).isEqualTo("UTF8");
            assertThat(answer(server, "select datlocale from pg_database where datname = 'postgres'"))
                    .isEqualTo("C.UTF-8");
            assertThat(answer(server, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (EmbeddedServer server = start()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.url("postgres"), server.superuser(), "guess"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsThePasswordToItsOwner() throws Exception {
        Path file = directory.resolve("superuser.password");
        try (EmbeddedServer server = start()) {
            assertThat(file).hasContent(server.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        String password = Files.readString(file);
        Files.delete(file);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(EmbeddedServerTests::start)
                .withMessageContaining(file + " is missing");
        SecretFile.write(file, password);
    }

    @Test
    void rootBecomesNobodyWhereItMustAndTakesTheFilesBackWhereItNeedNot() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        try (EmbeddedServer server = EmbeddedServer.start(directory, as(ServerAccount.NOBODY))) {
            write(server);
            assertThat(ownerOfCluster()).isEqualTo(65534);
        }
        try (EmbeddedServer server = EmbeddedServer.start(directory, as(ServerAccount.NAMESPACE))) {
            assertThat(written(server)).isEqualTo("kept");
            assertThat(ownerOfCluster()).isZero();
        }
        try (EmbeddedServer server = EmbeddedServer.start(directory, as(ServerAccount.NOBODY))) {
            assertThat(written(server)).isEqualTo("kept");
        }
    }

    private static Integer ownerOfCluster() throws IOException {
        return (Integer) Files.getAttribute(Cluster.directory(directory), "unix:uid");
    }

    private static Settings as(ServerAccount account) {
        return new Settings(false, Optional.of(account));
    }

    private static EmbeddedServer start() {
        return EmbeddedServer.start(directory, Settings.THROW_AWAY);
    }

    private static ProcessHandle postmaster() {
        long number = Postmaster.of(Cluster.directory(directory)).orElseThrow().process();
        return ProcessHandle.of(number).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    private static void write(EmbeddedServer server) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists memory; create table memory as select 'kept' as word");
        }
    }

    private static String written(EmbeddedServer server) throws SQLException {
        return answer(server, "select word from memory");
    }

    private static String setting(EmbeddedServer server, String name) throws SQLException {
        return answer(server, "select current_setting('" + name + "')");
    }

    private static String answer(EmbeddedServer server, String query) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password());
    }
}
