package id.sekber.portfolio;

import id.sekber.vocabulary.NotFound;

/** No such choice among programmes in the secretariat that the asker works in. */
class ChoiceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ChoiceNotFound(String number) {
        super("Choice", number);
    }
}
