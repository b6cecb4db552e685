package id.sekber.cases;

import java.util.Locale;

/** Where the money of a cooperation comes from. */
public enum FundingSource implements Code {
    MEMBER_CONTRIBUTIONS,
    PROVINCIAL_GRANT,
    NATIONAL_GRANT,
    DONOR,
    USER_FEES,
    OWN_TAX,
    LOANS,
    PRIVATE_PARTNERSHIP;

    @Override
    public String messageKey() {
        return "cases.funding." + name().toLowerCase(Locale.ROOT);
    }
}
