package id.sekber.regions;

import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.NotFound;

/** No affair has this code. */
public class AffairNotFound extends NotFound {

    public AffairNotFound(AffairCode code) {
        super("Affair", code);
    }
}
