package id.sekber.ledger;

import id.sekber.vocabulary.NotFound;

/** No such entry, account, month or source of money in the secretariat that the asker works in. */
public class LedgerRecordNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    LedgerRecordNotFound(Object identifier) {
        super("Ledger record", identifier);
    }
}
