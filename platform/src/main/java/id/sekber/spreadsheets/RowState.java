package id.sekber.spreadsheets;

import java.util.Locale;

/** What becomes of a row of a file. */
public enum RowState {
    NEW("ok", "ok"),
    CHANGED("wait", "pen"),
    SAME("mute", "none"),
    /** It says what someone else wrote, who alone may change it. */
    OTHERS("mute", "lock"),
    FAULT("bad", "bad");

    private final String tone;
    private final String icon;

    RowState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    public String messageKey() {
        return "spreadsheets.state." + name().toLowerCase(Locale.ROOT);
    }
}
