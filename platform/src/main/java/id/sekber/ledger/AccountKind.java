package id.sekber.ledger;

/** What an account holds. */
public enum AccountKind {
    ASSET(true),
    LIABILITY(false),
    EQUITY(false),
    INCOME(false),
    EXPENSE(true);

    private final boolean growsByDebit;

    AccountKind(boolean growsByDebit) {
        this.growsByDebit = growsByDebit;
    }

    /** Whether a debit makes it more; else a credit does. */
    public boolean growsByDebit() {
        return growsByDebit;
    }

    public String messageKey() {
        return "ledger.kind." + name();
    }
}
