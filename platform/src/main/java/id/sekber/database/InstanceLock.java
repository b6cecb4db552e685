package id.sekber.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operating system's lock on a server's directory: it ends with the process that holds it, however that process
 * ends, so it can never be stale.
 */
final class InstanceLock implements AutoCloseable {

    /**
     * Directories locked by this process. A second channel on a lock file must not even be opened here: on POSIX systems
     * closing it would give up the lock of the first.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private InstanceLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** Empty when this or another process holds it. */
    static Optional<InstanceLock> tryTake(Path directory) throws IOException {
        Path home = directory.toRealPath();
        if (!HELD.add(home)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(home.resolve("lock"), CREATE, WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                // Not in the locked file: reading that one would open and close it.
                Files.writeString(
                        holderFile(home), Long.toString(ProcessHandle.current().pid()));
                return Optional.of(new InstanceLock(home, channel));
            }
        } catch (IOException | RuntimeException failure) {
            release(home, channel);
            throw failure;
        }
        release(home, channel);
        return Optional.empty();
    }

    static String holder(Path directory) {
        try {
            return "process " + Files.readString(holderFile(directory)).strip();
        } catch (IOException unknown) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(holderFile(home));
        release(home, channel);
    }

    private static void release(Path home, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(home);
        }
    }

    private static Path holderFile(Path home) {
        return home.resolve("lock.process");
    }
}
