package id.sekber.secretariats;

import id.sekber.vocabulary.NotFound;

/** No such secretariat, or none in which the person has a post. */
public class SecretariatNotFound extends NotFound {

    SecretariatNotFound(Object identifier) {
        super("Secretariat", identifier);
    }
}
