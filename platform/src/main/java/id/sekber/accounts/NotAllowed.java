package id.sekber.accounts;

/** The person acting does not have the right. The page says so and does not say more. */
public class NotAllowed extends RuntimeException {

    public NotAllowed() {
        super("The person acting does not have this right.");
    }
}
