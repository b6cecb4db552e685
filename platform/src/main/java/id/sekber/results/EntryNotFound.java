package id.sekber.results;

import id.sekber.vocabulary.NotFound;

/** No such indicator, assumption, risk, breakdown or safeguard of this programme. */
public class EntryNotFound extends NotFound {

    EntryNotFound(Object identifier) {
        super("Entry", identifier);
    }
}
