package id.sekber.institution;

import id.sekber.vocabulary.NotFound;

/** No such event in the history of the secretariat that the asker works in. */
public class EventNotFound extends NotFound {

    EventNotFound(Object identifier) {
        super("Event", identifier);
    }
}
