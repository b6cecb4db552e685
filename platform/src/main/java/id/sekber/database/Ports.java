package id.sekber.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of a server: the same as last time, as long as nobody else has it. */
final class Ports {

    private static final int ANY = 0;

    private final Path memory;

    Ports(Path home) {
        memory = home.resolve("port");
    }

    int choose() throws IOException {
        int remembered = remembered();
        return remembered != ANY && isFree(remembered) ? remembered : free();
    }

    void remember(int port) throws IOException {
        Files.writeString(memory, Integer.toString(port));
    }

    /** The server speaks English here, see {@link Command}. */
    static boolean isAboutPort(String complaint) {
        return complaint.contains("could not bind");
    }

    private int remembered() throws IOException {
        try {
            return Files.exists(memory)
                    ? Integer.parseInt(Files.readString(memory).strip())
                    : ANY;
        } catch (NumberFormatException damaged) {
            return ANY;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = listen(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = listen(ANY)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
