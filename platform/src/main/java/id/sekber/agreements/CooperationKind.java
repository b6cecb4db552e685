package id.sekber.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of cooperation between regions whose way through the law can be kept here; others are shown as the law has them. */
public enum CooperationKind {
    /** Bordering regions, an effect across the border, more efficient together: UU 23/2014 Pasal 364(1). */
    MANDATORY("KSDD-W"),
    /** Judged more effective and efficient together: UU 23/2014 Pasal 365. */
    VOLUNTARY("KSDD-S");

    private final String code;

    CooperationKind(String code) {
        this.code = code;
    }

    /** As in the reference data of the law. */
    public String code() {
        return code;
    }

    static CooperationKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of cooperation has the code " + code + "."));
    }

    static Optional<CooperationKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
    }

    public String messageKey() {
        return "agreements.cooperation." + name().toLowerCase(Locale.ROOT);
    }
}
