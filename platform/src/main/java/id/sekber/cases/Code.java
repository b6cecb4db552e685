package id.sekber.cases;

import java.util.Locale;

/** One of the words in which cooperations are coded. */
public interface Code {

    String name();

    String messageKey();

    /** As it stands in files and addresses: {@code joint_secretariat}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
