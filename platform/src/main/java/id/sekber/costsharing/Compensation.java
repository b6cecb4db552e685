package id.sekber.costsharing;

import id.sekber.vocabulary.Money;

/**
 * What one party gives another every year, so that the division harms nobody.
 *
 * @param payer code of the party that gives
 * @param receiver code of the party that gets
 * @param amount in money, or what is given in kind is worth
 * @param inKind what is given in kind; empty for money
 * @param ground why it is owed
 */
public record Compensation(String payer, String receiver, Money amount, String inKind, String ground) {

    public boolean isInKind() {
        return !inKind.isEmpty();
    }
}
