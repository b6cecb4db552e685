package id.sekber.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A criterion that comes with the product: eight of the institution itself, and the four outcomes that cases are scored on. */
public enum ReadyCriterion {
    AUTONOMY,
    COST,
    SPEED,
    ACCOUNTABILITY,
    EXECUTABILITY,
    RESILIENCE,
    INCLUSIVENESS,
    LEGAL_CERTAINTY,
    SERVICE_DELIVERY,
    DURABILITY,
    EQUITY_BETWEEN_MEMBERS,
    FINANCIAL_SUSTAINABILITY;

    public String nameKey() {
        return "appraisal.criterion.name." + name().toLowerCase(Locale.ROOT);
    }

    public String definitionKey() {
        return "appraisal.criterion.definition." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReadyCriterion> named(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
