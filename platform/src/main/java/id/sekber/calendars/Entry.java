package id.sekber.calendars;

import id.sekber.vocabulary.Sha256;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One whole day in a calendar.
 *
 * @param uid the same for as long as it is the same thing, whatever its words and its day become
 */
record Entry(String uid, String what, String context, LocalDate on, String address) {

    private static final int LENGTH_OF_IDENTITY = 40;

    static String uid(UUID secretariat, String subject, String host) {
        return Sha256.of(secretariat + " " + subject).substring(0, LENGTH_OF_IDENTITY) + "@" + host;
    }

    String fingerprint() {
        return Sha256.of(String.join("\n", what, context, on.toString(), address));
    }
}
