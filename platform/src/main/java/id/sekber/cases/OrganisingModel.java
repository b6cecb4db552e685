package id.sekber.cases;

import java.util.Locale;

/** The form in which members have organised their cooperation, from the lightest to the strongest. */
public enum OrganisingModel implements Code {
    COORDINATION_FORUM,
    JOINT_SECRETARIAT,
    COOPERATION_BODY,
    JOINT_ENTERPRISE,
    SPECIAL_PURPOSE_DISTRICT,
    METROPOLITAN_AUTHORITY,
    AMALGAMATION;

    @Override
    public String messageKey() {
        return "cases.model." + name().toLowerCase(Locale.ROOT);
    }
}
