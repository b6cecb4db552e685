package id.sekber.cases;

import java.util.Locale;

/** The strongest instrument on which a cooperation rests, from the weakest to the strongest. */
public enum RegulatoryBasis implements Code {
    INFORMAL,
    MEMORANDUM,
    COOPERATION_AGREEMENT,
    JOINT_DECREE,
    LOCAL_LAW,
    NATIONAL_LAW;

    @Override
    public String messageKey() {
        return "cases.basis." + name().toLowerCase(Locale.ROOT);
    }
}
