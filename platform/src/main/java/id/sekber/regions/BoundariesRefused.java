package id.sekber.regions;

/** A file of boundaries cannot be used, or the command does not say what it must. Nothing was saved. */
public class BoundariesRefused extends RuntimeException {

    BoundariesRefused(String message) {
        super(message);
    }

    BoundariesRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
