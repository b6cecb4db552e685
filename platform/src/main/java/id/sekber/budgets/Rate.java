package id.sekber.budgets;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a unit costs or what is paid in one sum, from a day on until the next.
 *
 * @param unit what is counted; empty for a lump sum
 */
public record Rate(Kind kind, String code, String name, String unit, Money amount, LocalDate validFrom, String source) {

    public enum Kind {
        UNIT,
        LUMP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "budgets.rate." + name();
        }
    }
}
