package id.sekber;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for at the command line.
 *
 * @param command run, import or verify-journal
 * @param demonstration whether the Kartamantul demonstration is loaded
 * @param port where the pages are served
 * @param data the directory of the database and of imported files
 * @param rest what belongs to the command itself
 */
record CommandLine(String command, boolean demonstration, int port, Path data, List<String> rest) {

    static final int DEFAULT_PORT = 8080;

    static CommandLine parse(String... arguments) {
        String command = arguments.length == 0 ? "run" : arguments[0];
        boolean demonstration = false;
        int port = DEFAULT_PORT;
        Path data = Path.of("var");
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--demo" -> demonstration = true;
                case "--port" -> port = port(value(arguments, ++i, "--port"));
                case "--data" -> data = Path.of(value(arguments, ++i, "--data"));
                default -> rest.add(arguments[i]);
            }
        }
        CommandLine asked = new CommandLine(command, demonstration, port, data, List.copyOf(rest));
        if (command.equals("run")) {
            asked.unknown().ifPresent(word -> {
                throw new CommandRefused(
                        "run does not know \"" + word + "\": it takes --demo, --port N and --data DIR.");
            });
        }
        return asked;
    }

    private Optional<String> unknown() {
        return rest.stream().findFirst();
    }

    private static String value(String[] arguments, int index, String option) {
        if (index >= arguments.length) {
            throw new CommandRefused(option + " needs a value after it.");
        }
        return arguments[index];
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, for both kinds of wrong port.
        }
        throw new CommandRefused(
                "--port \"" + text + "\" is not a port: give a number from 0 (any free one) to 65535.");
    }
}
