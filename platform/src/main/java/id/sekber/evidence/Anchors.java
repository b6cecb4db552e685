package id.sekber.evidence;

import id.sekber.analysis.configurations.Calibration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The qualitative anchors by which the numbers of a trait become degrees of membership. */
public record Anchors(Way way, List<BigDecimal> values) {

    public static final Anchors AS_CODED = new Anchors(Way.AS_CODED, List.of());

    /** How numbers become memberships. */
    public enum Way {
        /** They are memberships already. */
        AS_CODED,
        /** Three anchors: full non-membership, crossover, full membership. */
        DIRECT,
        /** Two cuts or more make groups; a smooth curve follows them. */
        INDIRECT,
        /** One threshold: in from there on. */
        CRISP;

        public String messageKey() {
            return "evidence.way." + code();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Anchors {
        values = List.copyOf(values);
        boolean enough = switch (way) {
            case AS_CODED -> values.isEmpty();
            case DIRECT -> values.size() == 3;
            case INDIRECT -> values.size() >= 2;
            case CRISP -> values.size() == 1;
        };
        if (!enough) {
            throw new IllegalArgumentException("%s does not go with %d anchors; give none, three, two or more, or one."
                    .formatted(way, values.size()));
        }
    }

    /** As the kernel knows it; empty where the numbers are memberships already. */
    Optional<Calibration> calibration() {
        return switch (way) {
            case AS_CODED -> Optional.empty();
            case DIRECT ->
                Optional.of(new Calibration.Direct(
                        values.get(0).doubleValue(),
                        values.get(1).doubleValue(),
                        values.get(2).doubleValue()));
            case INDIRECT ->
                Optional.of(new Calibration.Indirect(
                        values.stream().map(BigDecimal::doubleValue).toList()));
            case CRISP -> Optional.of(new Calibration.Crisp(values.get(0).doubleValue()));
        };
    }

    /** The memberships of a whole column. */
    double[] memberships(double[] raw) {
        return calibration().map(calibration -> calibration.memberships(raw)).orElse(raw);
    }
}
