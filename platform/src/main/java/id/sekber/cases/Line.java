package id.sekber.cases;

import java.util.Locale;
import java.util.function.Function;

/** The lines on which cooperations are compared, in the order of a comparison. */
enum Line {
    FORM(Dimension.MODEL, coded(coding -> Fact.of(coding.model()))),
    NETWORK(Dimension.MODEL, coded(coding -> Fact.of(coding.network()))),
    MEMBERS(Dimension.MODEL, coded(coding -> Fact.of(coding.members()))),
    SECTORS(Dimension.MODEL, coded(coding -> Fact.of(coding.sectors()))),
    RULE(Dimension.MANAGEMENT, coded(coding -> Fact.of(coding.rule()))),
    PROFESSIONAL_MANAGER(Dimension.MANAGEMENT, coded(coding -> Fact.of(coding.professionalManager()))),
    ROTATING_CHAIR(Dimension.MANAGEMENT, coded(coding -> Fact.of(coding.rotatingChair()))),
    SOURCES_OF_MONEY(Dimension.FUNDING, coded(coding -> Fact.of(coding.funding()))),
    APPORTIONMENT_KEY(Dimension.FUNDING, ofCase(known -> Fact.of(known.remarks().apportionmentKey()))),
    OWN_REVENUE(Dimension.FUNDING, coded(coding -> Fact.of(coding.ownRevenue()))),
    STAFF(Dimension.SUPPORT, ofCase(known -> Fact.of(known.support().permanentStaff()))),
    SHARED_DATA(Dimension.SUPPORT, ofCase(known -> Fact.of(known.support().sharedData()))),
    MONITORING(Dimension.SUPPORT, ofCase(known -> Fact.of(known.support().performanceMonitoring()))),
    ECONOMIC_SOCIETY(Dimension.SUPPORT, ofCase(known -> Fact.of(known.support().economicSociety()))),
    CIVIL_SOCIETY(Dimension.SUPPORT, ofCase(known -> Fact.of(known.support().civilSociety()))),
    BASIS(Dimension.REGULATION, coded(coding -> Fact.of(coding.basis()))),
    LEGAL_PERSONALITY(Dimension.REGULATION, coded(coding -> Fact.of(coding.legalPersonality())));

    private final Dimension dimension;
    private final Function<Comparison.Column, Fact> reader;

    Line(Dimension dimension, Function<Comparison.Column, Fact> reader) {
        this.dimension = dimension;
        this.reader = reader;
    }

    private static Function<Comparison.Column, Fact> coded(Function<Coding, Fact> reader) {
        return column -> reader.apply(column.coding());
    }

    /** What only a case of the library tells; of a secretariat's own profile it is unknown. */
    private static Function<Comparison.Column, Fact> ofCase(Function<Case, Fact> reader) {
        return column -> {
            Case known = column.known();
            return known == null ? Fact.UNKNOWN : reader.apply(known);
        };
    }

    Dimension dimension() {
        return dimension;
    }

    Fact of(Comparison.Column column) {
        return reader.apply(column);
    }

    String messageKey() {
        return "cases.line." + name().toLowerCase(Locale.ROOT);
    }
}
