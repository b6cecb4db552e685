package id.sekber.cases;

import java.util.Locale;

/** What a network does, after Agranoff: exchange, learn, plan together, or act together. */
public enum NetworkType implements Code {
    INFORMATION,
    DEVELOPMENTAL,
    OUTREACH,
    ACTION;

    @Override
    public String messageKey() {
        return "cases.network." + name().toLowerCase(Locale.ROOT);
    }
}
