package id.sekber.cases;

import java.util.Locale;

/** What members cooperate on. */
public enum Sector implements Code {
    WASTE,
    WASTEWATER,
    WATER,
    DRAINAGE,
    FLOOD,
    ROADS,
    TRANSPORT,
    SPATIAL_PLANNING,
    HOUSING,
    ENVIRONMENT,
    AIR_QUALITY,
    ENERGY,
    PARKS,
    ECONOMIC_DEVELOPMENT,
    INVESTMENT_PROMOTION,
    MARKETING,
    TOURISM,
    AGRICULTURE,
    CULTURE,
    HEALTH,
    EDUCATION,
    SOCIAL_SERVICES,
    TRAINING,
    SECURITY,
    EMERGENCY,
    BORDER_SERVICES,
    TAX_ADMINISTRATION;

    @Override
    public String messageKey() {
        return "cases.sector." + name().toLowerCase(Locale.ROOT);
    }
}
