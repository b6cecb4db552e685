package id.sekber.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that starts the server of a directory, says its port, and stays until it is killed or its input ends. */
record ServerProgram(Process process, int port) {

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), Settings.THROW_AWAY)) {
            System.out.println("port " + server.port());
            System.in.read();
        }
    }

    static ServerProgram on(Path directory) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProgram.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ServerProgram(
                process,
                process.inputReader()
                        .lines()
                        .filter(line -> line.startsWith("port "))
                        .mapToInt(line -> Integer.parseInt(line.substring("port ".length())))
                        .findFirst()
                        .orElseThrow());
    }
}
