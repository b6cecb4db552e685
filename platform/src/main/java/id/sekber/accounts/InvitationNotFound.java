package id.sekber.accounts;

import id.sekber.vocabulary.NotFound;

/** The one-time link is unknown, used or too old; which of them is not told. */
class InvitationNotFound extends NotFound {

    InvitationNotFound(Object identifier) {
        super("Invitation", identifier);
    }
}
