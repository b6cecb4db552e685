package id.sekber.metering;

/** What a meter counts in. */
public enum Unit {
    TONNE,
    CUBIC_METRE,
    CONNECTION;

    public String messageKey() {
        return "metering.unit." + name();
    }
}
