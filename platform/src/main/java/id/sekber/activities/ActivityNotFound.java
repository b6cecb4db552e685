package id.sekber.activities;

import id.sekber.vocabulary.NotFound;

/** No such activity in the programme. */
public class ActivityNotFound extends NotFound {

    ActivityNotFound(Object identifier) {
        super("Activity", identifier);
    }
}
