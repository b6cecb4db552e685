package id.sekber.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked from the class path. */
record Binaries(Path directory) {

    /** Names a directory that keeps them unpacked for data directories to come, since unpacking takes seconds and copying does not. */
    static final String KEPT_IN = "sekber.binaries";

    /** Unpacks at first use only: the directory gets its name when all is there, so its name is the marker. */
    static Binaries unpackedIn(Path home) throws IOException {
        URL archive = archive();
        String name = "postgresql-" + fingerprint(archive);
        Path directory = home.resolve(name);
        if (Files.notExists(directory)) {
            @Nullable String kept = System.getProperty(KEPT_IN);
            if (kept == null) {
                make(directory, partial -> unpack(archive, partial));
            } else {
                Path keeper = Files.createDirectories(Path.of(kept)).resolve(name);
                if (Files.notExists(keeper)) {
                    make(keeper, partial -> unpack(archive, partial));
                }
                make(directory, partial -> Trees.copy(keeper, partial));
            }
        }
        return new Binaries(directory);
    }

    private static void make(Path directory, Trees.Change content) throws IOException {
        Path partial = directory.resolveSibling(
                directory.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        Trees.delete(partial);
        content.apply(partial);
        try {
            Files.move(partial, directory, ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // Another process was quicker, with the same content.
            Trees.delete(partial);
        }
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    boolean include(Path program) {
        return program.startsWith(directory.resolveSibling(""));
    }

    /** Programs of an earlier release of Sekber, which nothing runs any more. */
    void deleteOthers() throws IOException {
        try (var siblings = Files.newDirectoryStream(directory.resolveSibling(""), "postgresql-*")) {
            for (Path sibling : siblings) {
                if (!sibling.equals(directory)) {
                    Trees.delete(sibling);
                }
            }
        }
    }

    private static URL archive() {
        String name = "/postgres-%s-%s.txz".formatted(system(), processor());
        @Nullable URL archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "This build of Sekber has no PostgreSQL for %s on %s: build it on such a machine, or set SEKBER_DATABASE_URL to an own server."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    /** Tells one release from the next without reading the whole archive; it carries no version of its own. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        long number = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(number);
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (@Nullable TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("The archive of PostgreSQL names a file outside itself: " + entry.getName());
                }
                unpack(entry, tar, target, posix);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target, boolean posix)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (posix && (entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
