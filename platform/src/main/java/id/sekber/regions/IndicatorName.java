package id.sekber.regions;

import java.util.Locale;

/**
 * What an indicator measures.
 *
 * @param name its key in the data, {@code poverty_rate}
 * @param topic under which lists group it
 */
public record IndicatorName(String name, Topic topic, Bilingual label) {

    /** The groups in which lists show indicators. */
    public enum Topic {
        TERRITORY,
        POPULATION,
        WELFARE,
        ECONOMY,
        BUDGET,
        WASTE,
        WASTEWATER,
        ROADS;

        public String messageKey() {
            return "regions.topic." + name().toLowerCase(Locale.ROOT);
        }
    }
}
