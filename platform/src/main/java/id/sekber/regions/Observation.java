package id.sekber.regions;

import java.math.BigDecimal;

/**
 * One figure of an indicator, with what one must know before using it.
 *
 * @param regionCode of a region or district, or the name of a group such as {@code KARTAMANTUL} (its members together)
 * @param period as exact as the source has it: {@code 2024}, {@code 2024-03}, {@code 2024-S2}
 * @param note empty where there is nothing to note
 */
public record Observation(
        String regionCode,
        String indicator,
        int year,
        String period,
        BigDecimal value,
        Bilingual unit,
        Quality quality,
        String source,
        String note) {

    /** Whether the source is an address one can open, not a description. */
    public boolean hasAddress() {
        return source.startsWith("https://") || source.startsWith("http://");
    }
}
