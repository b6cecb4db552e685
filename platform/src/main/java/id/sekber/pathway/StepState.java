package id.sekber.pathway;

import java.util.Locale;

/** How far a step has come. */
public enum StepState {
    NOT_STARTED("mute", "none", ""),
    UNDER_WAY("wait", "half", "now"),
    /** Someone looked at it and says what keeps it from being finished. */
    LACKING("warn", "data", "now"),
    READY("ok", "ok", "done"),
    /** Earlier steps must be done first. */
    LOCKED("mute", "lock", ""),
    /** Not needed on this path, with a reason. */
    SET_ASIDE("mute", "x", "done");

    private final String tone;
    private final String icon;
    private final String mark;

    StepState(String tone, String icon, String mark) {
        this.tone = tone;
        this.icon = icon;
        this.mark = mark;
    }

    /** Whether the steps that wait for it may begin. */
    public boolean done() {
        return this == READY || this == SET_ASIDE;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** How the list of steps marks it. */
    public String mark() {
        return mark;
    }

    public String messageKey() {
        return "pathway.state." + name().toLowerCase(Locale.ROOT);
    }
}
