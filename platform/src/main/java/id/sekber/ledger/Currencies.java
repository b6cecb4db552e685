package id.sekber.ledger;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Currencies as people name them: by their three letters. */
final class Currencies {

    static final Currency RUPIAH = Currency.getInstance("IDR");

    private Currencies() {}

    /** Nothing for what is no currency, or none that is counted in units (gold, test codes). */
    static Optional<Currency> read(String code) {
        try {
            Currency currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
            return currency.getDefaultFractionDigits() < 0 ? Optional.empty() : Optional.of(currency);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
