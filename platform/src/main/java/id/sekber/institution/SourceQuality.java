package id.sekber.institution;

import java.util.Locale;

/** How surely something of the past is known. */
public enum SourceQuality {
    /** The source itself was read. */
    READ("ok", "ok"),
    /** Another text tells of it. */
    REPORTED("wait", "half"),
    /** General knowledge, still to be verified. */
    RECALLED("warn", "data");

    private final String tone;
    private final String icon;

    SourceQuality(String tone, String icon) {
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
        return "institution.quality." + name().toLowerCase(Locale.ROOT);
    }
}
