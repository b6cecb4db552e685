package id.sekber.costsharing;

import java.util.Arrays;
import java.util.Optional;

/** Where the costs of a component come from: stated coalition by coalition, or worked out by a model. */
public enum Way {
    TABLE("tabel"),
    CURVE("kurva"),
    SITING("lokasi"),
    NETWORK("jaringan"),
    STEPS("tangga");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    static Optional<Way> withCode(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }

    /** As forms and addresses name it. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return "costsharing.way." + name();
    }
}
