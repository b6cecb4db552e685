package id.sekber.programmes;

import id.sekber.vocabulary.NotFound;

/** No such programme in the secretariat that the asker works in. */
public class ProgrammeNotFound extends NotFound {

    ProgrammeNotFound(Object identifier) {
        super("Programme", identifier);
    }
}
