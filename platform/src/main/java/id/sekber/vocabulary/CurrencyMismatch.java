package id.sekber.vocabulary;

import java.util.Currency;

/** Amounts of two currencies met in one calculation. */
public class CurrencyMismatch extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Currency expected;
    private final Currency found;

    CurrencyMismatch(Currency expected, Currency found) {
        super("An amount in %s cannot be added to or compared with one in %s; convert it first at a stated rate."
                .formatted(found, expected));
        this.expected = expected;
        this.found = found;
    }

    public Currency expected() {
        return expected;
    }

    public Currency found() {
        return found;
    }
}
