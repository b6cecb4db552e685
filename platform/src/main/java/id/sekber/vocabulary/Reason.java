package id.sekber.vocabulary;

import java.util.List;

/** Why something was refused: a message key and its arguments, so that page, journal and test share it. */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
