package id.sekber.appraisal;

import id.sekber.vocabulary.NotFound;

/** No such alternative in this appraisal. */
public class AlternativeNotFound extends NotFound {

    AlternativeNotFound(Object identifier) {
        super("Alternative", identifier);
    }
}
