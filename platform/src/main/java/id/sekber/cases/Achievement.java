package id.sekber.cases;

import java.util.Locale;

/** What a cooperation is judged to have achieved; each is scored from 0 to 1 by one analyst. */
public enum Achievement implements Code {
    SERVICE_DELIVERY,
    DURABILITY,
    EQUITY_BETWEEN_MEMBERS,
    FINANCIAL_SUSTAINABILITY;

    @Override
    public String messageKey() {
        return "cases.achievement." + name().toLowerCase(Locale.ROOT);
    }
}
