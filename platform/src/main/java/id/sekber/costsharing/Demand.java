package id.sekber.costsharing;

import java.math.BigDecimal;

/** What a party demands of the service in a year: at least, most likely, at most. */
public record Demand(BigDecimal low, BigDecimal likely, BigDecimal high) {

    static final Demand NONE = new Demand(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
