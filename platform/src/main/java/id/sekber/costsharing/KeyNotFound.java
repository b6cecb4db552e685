package id.sekber.costsharing;

import id.sekber.vocabulary.NotFound;

/** The programme has no such key. */
public class KeyNotFound extends NotFound {

    KeyNotFound(Object identifier) {
        super("Key", identifier);
    }
}
