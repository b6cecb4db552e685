package id.sekber.challenges;

/** How badly a member is affected. */
public enum Severity {
    LIGHT,
    MODERATE,
    SEVERE,
    CRITICAL;

    static Severity ofLevel(int level) {
        return values()[level - 1];
    }

    /** From 1, light, to 4, critical. */
    public int level() {
        return ordinal() + 1;
    }

    public String messageKey() {
        return "challenges.severity." + name();
    }
}
