package id.sekber.costsharing;

import id.sekber.vocabulary.Wording;
import java.util.List;

/**
 * A form of key as it is known from practice and literature, with what it needs and where it misleads.
 *
 * @param code such as {@code K9}
 * @param verified whether someone held the sentence against its source
 */
public record KeyDefinition(
        String code,
        Wording name,
        Wording formula,
        Wording needs,
        Wording goodFor,
        Wording trap,
        String source,
        boolean verified) {

    static final String POPULATION = "K2";
    static final String USE = "K4";
    static final String AREA = "K6";
    static final String MIXED = "K8";
    static final String TWO_PART = "K9";
    static final String COLLAR = "K14";
    static final String CREDIT = "K15";
    static final String FEE = "K16";

    /** Those that differ only in what is weighed. */
    static final List<String> OF_WEIGHTS = List.of(POPULATION, "K3", USE, "K5", AREA, "K7");

    public boolean isOfWeights() {
        return OF_WEIGHTS.contains(code);
    }
}
