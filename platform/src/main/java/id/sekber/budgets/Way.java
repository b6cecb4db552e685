package id.sekber.budgets;

import java.util.Arrays;
import java.util.Optional;

/** How the amount of a budget line comes about. */
public enum Way {
    REAL("nyata"),
    UNIT("satuan"),
    LUMP("lumpsum"),
    FLAT("tarif");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    static Optional<Way> withCode(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }

    /** As forms, files and addresses name it. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return "budgets.way." + name();
    }
}
