package id.sekber.contributions;

/**
 * A payment as typed. The names of its fields end in the identity of the due.
 *
 * @param version the version of the due that was read before typing
 */
public record PaymentForm(String on, String amount, String reference, int version) {

    static final int LONGEST_REFERENCE = 200;
}
