package id.sekber.accounts;

/** A use case of a secretariat was called by someone who stands in none: a fault of the caller, not of the user. */
public class NoSeat extends IllegalStateException {

    NoSeat() {
        super("This use case needs a secretariat, but the person acting stands in none.");
    }
}
