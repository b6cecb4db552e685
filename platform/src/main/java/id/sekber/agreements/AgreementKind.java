package id.sekber.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two documents between regions: a mutual agreement of intent (KB), and the cooperation agreement (PKS). */
public enum AgreementKind {
    KB("KESEPAKATAN BERSAMA", "Kesepakatan Bersama"),
    PKS("PERJANJIAN KERJA SAMA", "Perjanjian Kerja Sama");

    private final String title;
    private final String name;

    AgreementKind(String title, String name) {
        this.title = title;
        this.name = name;
    }

    static Optional<AgreementKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
    }

    String title() {
        return title;
    }

    /** As the text of the document names itself. */
    String inText() {
        return name;
    }

    public String messageKey() {
        return "agreements.kind." + name().toLowerCase(Locale.ROOT);
    }
}
