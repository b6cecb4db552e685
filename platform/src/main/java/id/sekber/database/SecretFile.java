package id.sekber.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password in a file that only its owner may read, made once by chance. */
final class SecretFile {

    private static final int BYTES = 24;

    private SecretFile() {}

    static String readOrCreate(Path file) throws IOException {
        if (Files.notExists(file)) {
            write(file, draw());
        }
        return Files.readString(file).strip();
    }

    /** A temporary file is readable by its owner alone from the start, and moving it leaves no half-written one. */
    static void write(Path file, String secret) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + "-", ".new");
        Files.writeString(fresh, secret);
        Files.move(fresh, file, ATOMIC_MOVE);
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
