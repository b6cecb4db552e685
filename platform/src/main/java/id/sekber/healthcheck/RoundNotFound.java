package id.sekber.healthcheck;

import id.sekber.vocabulary.NotFound;

/** No such round, or no such invitation in it, in the secretariat that the asker works in. */
public class RoundNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RoundNotFound(Object identifier) {
        super("Round", identifier);
    }
}
