package id.sekber.decisions;

import id.sekber.vocabulary.NotFound;

/** No such proposal in the secretariat that the asker works in. */
public class ProposalNotFound extends NotFound {

    ProposalNotFound(Object identifier) {
        super("Proposal", identifier);
    }
}
