package id.sekber.vocabulary;

/** Weights from which no shares can be made. */
public class WeightsRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    WeightsRefused(Reason reason) {
        super("No shares can be made: %s %s".formatted(reason.key(), reason.arguments()));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
