package id.sekber.delivery;

/** A way by which messages leave. */
public enum Channel {
    MAIL,
    MESSENGER;

    public String messageKey() {
        return "delivery.channel." + name();
    }
}
