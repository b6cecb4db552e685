package id.sekber.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which account PostgreSQL's programs run. They refuse to run as root, so root enters a user namespace in which it
 * is nobody in particular, or becomes the user nobody.
 */
enum ServerAccount {
    OWN(List.of(), -1),

    /** The files stay root's: in a namespace without any mapping, every user appears as the same one. */
    NAMESPACE(List.of("unshare", "--user"), 0),

    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final List<String> prefix;
    private final int owner;

    ServerAccount(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The first that can run the program from its place: parents of the directory may be closed to nobody. */
    static ServerAccount of(Path home, Path program) throws IOException {
        if (!isRoot(home)) {
            return OWN;
        }
        for (ServerAccount account : List.of(NAMESPACE, NOBODY)) {
            if (account.canRun(program)) {
                return account;
            }
        }
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and neither a user namespace nor the user nobody can run %s: start Sekber as an ordinary user, choose a --data directory that nobody may enter, or set SEKBER_DATABASE_URL to an own server."
                        .formatted(program));
    }

    private static boolean isRoot(Path home) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        Path own = Files.createTempFile(home, "owner", ".probe");
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(own, "unix:uid"));
        } finally {
            Files.delete(own);
        }
    }

    private boolean canRun(Path program) {
        try {
            return Command.run(words(program, List.of("--version")), program.resolveSibling(""), A_MOMENT)
                    .succeeded();
        } catch (IOException absent) {
            return false;
        }
    }

    List<String> words(Path program, List<String> arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(arguments);
        return words;
    }

    /** Also takes back what another account had before, for user namespaces can be switched on and off. */
    void handOver(Path root) throws IOException {
        if (this != OWN && !Integer.valueOf(owner).equals(Files.getAttribute(root, "unix:uid"))) {
            Trees.walk(root, path -> {
                if (!Files.isSymbolicLink(path)) {
                    Files.setAttribute(path, "unix:uid", owner);
                    Files.setAttribute(path, "unix:gid", owner);
                }
            });
        }
    }
}
