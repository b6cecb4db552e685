package id.sekber.database;

import java.util.Optional;

/** There is no database to work on; the message is one sentence that says what was found and what to do. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one that lies behind this fault, if any. */
    public static Optional<DatabaseUnavailable> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable unavailable) {
                return Optional.of(unavailable);
            }
        }
        return Optional.empty();
    }

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
