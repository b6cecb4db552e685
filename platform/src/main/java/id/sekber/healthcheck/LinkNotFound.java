package id.sekber.healthcheck;

import id.sekber.vocabulary.NotFound;

/** The private link is unknown, revoked or renewed; which of them is not told. */
public class LinkNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    LinkNotFound() {
        super("Link", "token");
    }
}
