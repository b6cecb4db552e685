package id.sekber.contributions;

import id.sekber.vocabulary.NotFound;

/** No such levy or due in the secretariat that the asker works in. */
public class ContributionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ContributionNotFound(Object identifier) {
        super("Contribution", identifier);
    }
}
