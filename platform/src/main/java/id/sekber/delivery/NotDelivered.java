package id.sekber.delivery;

/** A message could not be handed over. It is kept and tried again. */
public class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    /**
     * @param answer what the other side said, for who looks after the mail
     * @param unreachable whether the other side cannot be reached at all, so that the next message need not be tried
     */
    public NotDelivered(String answer, boolean unreachable, Throwable cause) {
        super(answer, cause);
        this.unreachable = unreachable;
    }

    boolean unreachable() {
        return unreachable;
    }
}
