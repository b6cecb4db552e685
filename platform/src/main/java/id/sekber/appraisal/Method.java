package id.sekber.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a member may say what weighs more. */
public enum Method {
    SWING,
    AHP,
    BWM,
    ORDER;

    public String messageKey() {
        return "appraisal.method." + code();
    }

    public String explanationKey() {
        return "appraisal.method.text." + code();
    }

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Method> ofCode(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code().equals(code))
                .findFirst();
    }
}
