package id.sekber.vocabulary;

/** What was asked for is not here, or not for the asker: both look the same. Each capability names its own. */
public abstract class NotFound extends RuntimeException {

    protected NotFound(String what, Object identifier) {
        super(what + " " + identifier + " was not found.");
    }
}
