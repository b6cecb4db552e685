package id.sekber.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of a program to its end: its exit status and all that it printed. */
record Command(int status, String output) {

    /**
     * Output goes through a file and not a pipe: a server left behind by pg_ctl keeps a pipe open, and reading it would
     * never end.
     */
    static Command run(List<String> words, Path directory, Duration limit) throws IOException {
        Path printed = Files.createTempFile("sekber-command", ".txt");
        try {
            Process process = begin(words, directory, printed);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException("%s did not end within %d seconds".formatted(words.get(0), limit.toSeconds()));
            }
            return new Command(
                    process.exitValue(),
                    Files.readString(printed, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while %s was running".formatted(words.get(0)), interruption);
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private static Process begin(List<String> words, Path directory, Path printed) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        // PGPORT, PGDATA, PGOPTIONS and the like are meant for another server on this machine.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        // A locale that is named but not installed makes initdb give up.
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    boolean succeeded() {
        return status == 0;
    }
}
