package id.sekber.budgets;

import id.sekber.vocabulary.Money;

/**
 * What someone pays in a year.
 *
 * @param party code of the party that pays it or brings it in
 * @param name of another source; empty else
 */
public record Funding(String party, int year, Source source, String name, Money amount) {

    /** Where it comes from. */
    public enum Source {
        /** Out of the party's own budget. */
        OWN,
        /** Out of the party's own budget, by the key that all adopted. */
        KEY,
        /** From someone else. */
        OTHER;

        public String messageKey() {
            return "budgets.source." + name();
        }
    }
}
