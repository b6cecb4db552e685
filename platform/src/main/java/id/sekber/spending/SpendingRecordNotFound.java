package id.sekber.spending;

import id.sekber.vocabulary.NotFound;

/** No such budget line, expenditure or sample in the secretariat that the asker works in. */
public class SpendingRecordNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    SpendingRecordNotFound(Object identifier) {
        super("Spending record", identifier);
    }
}
