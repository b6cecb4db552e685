package id.sekber.ledger;

/** What Sekber itself books to an account. Each use belongs to one account at most. */
public enum Usage {
    /** Where members pay to, and what is spent comes from. */
    BANK,
    CONTRIBUTIONS_RECEIVABLE,
    CONTRIBUTIONS,
    FEES_RECEIVABLE,
    FEES,
    GRANTS,
    /** Stands between two currencies, so that an entry balances in each. */
    CLEARING;

    /** What a member owes is booked on the member's name, so that its statement is complete. */
    boolean needsMember() {
        return this == CONTRIBUTIONS_RECEIVABLE || this == FEES_RECEIVABLE;
    }

    public String messageKey() {
        return "ledger.usage." + name();
    }
}
