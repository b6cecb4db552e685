package id.sekber.evidence;

import id.sekber.vocabulary.NotFound;

/** No such study, run or term in the secretariat that the asker works in. */
public class StudyNotFound extends NotFound {

    StudyNotFound(Object identifier) {
        super("Study", identifier);
    }
}
