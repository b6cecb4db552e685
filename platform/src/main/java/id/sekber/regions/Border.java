package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;
import java.math.BigDecimal;

/** Two regions that meet on land. The length is indicative; borders at sea are not known here. */
public record Border(RegionCode from, RegionCode to, BigDecimal lengthInKilometres) {

    Border reversed() {
        return new Border(to, from, lengthInKilometres);
    }

    public boolean withinOneProvince() {
        return from.province().equals(to.province());
    }
}
