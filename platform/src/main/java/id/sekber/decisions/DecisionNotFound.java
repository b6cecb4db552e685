package id.sekber.decisions;

import id.sekber.vocabulary.NotFound;

/** No such decision in the secretariat that the asker works in. */
public class DecisionNotFound extends NotFound {

    DecisionNotFound(Object identifier) {
        super("Decision", identifier);
    }
}
