package id.sekber.ledger;

/** A line of an entry as typed: one of debit and credit. Empty fields say nothing. */
public record LineForm(String account, String debit, String credit, String currency, String member, String fund) {

    public static final LineForm EMPTY = new LineForm("", "", "", "IDR", "", "");

    boolean blank() {
        return (account + debit + credit).isBlank();
    }
}
