package id.sekber.agreements;

import id.sekber.vocabulary.NotFound;

/** No such agreement in the secretariat that the asker works in. */
public class AgreementNotFound extends NotFound {

    AgreementNotFound(Object identifier) {
        super("Agreement", identifier);
    }
}
