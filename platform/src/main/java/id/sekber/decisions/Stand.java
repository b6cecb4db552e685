package id.sekber.decisions;

/** What a member may say to a proposal. */
public enum Stand {
    AGREE("ok", "ok"),
    RESERVE("warn", "warn"),
    ABSTAIN("mute", "none"),
    OBJECT("bad", "bad");

    private final String tone;
    private final String icon;

    Stand(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String messageKey() {
        return "decisions.stand." + name();
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** A reservation and an objection are worth nothing to the others without their reason. */
    boolean needsReason() {
        return this == RESERVE || this == OBJECT;
    }
}
