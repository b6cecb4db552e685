package id.sekber.database;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What postmaster.pid says: which process serves a cluster, and at which port. */
record Postmaster(long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Larger than the process numbers of any system, so surely nobody's. */
    private static final int NO_PROCESS = Integer.MAX_VALUE;

    /** Empty when there is no file, or when the server has only begun to write it. */
    static Optional<Postmaster> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(PROCESS_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException notYet) {
            return Optional.empty();
        }
    }

    /**
     * True while the process lives and is one of these programs, perhaps of an earlier release, and not something else
     * that got the number since.
     */
    boolean runs(Binaries binaries) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(living -> living.info().command())
                .filter(command -> binaries.include(Path.of(command)))
                .isPresent();
    }

    /**
     * PostgreSQL takes any living process with the number of a dead server for that server and will not start. The rest
     * of the file stays: it names the shared memory in which PostgreSQL looks for survivors of the dead server.
     */
    static void disown(Path cluster) throws IOException {
        if (Files.exists(file(cluster))) {
            List<String> lines = Files.readAllLines(file(cluster));
            if (lines.isEmpty()) {
                Files.delete(file(cluster));
            } else {
                lines.set(PROCESS_LINE, Integer.toString(NO_PROCESS));
                Files.write(file(cluster), lines, TRUNCATE_EXISTING);
            }
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
