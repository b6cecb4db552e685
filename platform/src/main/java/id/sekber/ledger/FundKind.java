package id.sekber.ledger;

/** The kinds of sources from which a cooperation may live, F1 to F12 of the funding dimension. */
public enum FundKind {
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12;

    public String messageKey() {
        return "ledger.fund.kind." + name();
    }
}
