package id.sekber.regions;

import id.sekber.vocabulary.RegionCode;
import java.math.BigDecimal;
import java.time.ZoneId;

/**
 * A province, regency or city.
 *
 * @param name in full, {@code Kabupaten Sleman}
 * @param shortName without its kind, {@code Sleman}
 * @param latitude of a point inside the region, not of its seat of government
 * @param population registered by Dukcapil, semester II of 2024
 * @param inForce false once a newer list of regions no longer has it
 */
public record Region(
        RegionCode code,
        String name,
        String shortName,
        RegionKind kind,
        double latitude,
        double longitude,
        BigDecimal areaInSquareKilometres,
        int population,
        ZoneId zone,
        boolean inForce) {

    /** As narrow places write it: {@code Kab. Sleman}, {@code Kota Yogyakarta}. */
    public String abbreviated() {
        return kind == RegionKind.REGENCY ? name.replaceFirst("^Kabupaten ", "Kab. ") : name;
    }
}
