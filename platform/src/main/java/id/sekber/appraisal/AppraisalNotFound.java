package id.sekber.appraisal;

import id.sekber.vocabulary.NotFound;

/** No such appraisal in the secretariat that the asker works in. */
public class AppraisalNotFound extends NotFound {

    AppraisalNotFound(Object identifier) {
        super("Appraisal", identifier);
    }
}
