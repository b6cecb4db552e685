package id.sekber.cases;

import java.time.LocalDate;

/**
 * Which state of the library one looks at.
 *
 * @param checksum of the file that was loaded, SHA-256 in hexadecimal digits
 * @param codedOn the day of the latest coding
 */
public record LibraryVersion(String checksum, LocalDate codedOn) {

    private static final int SHORT = 12;

    /** Enough digits to tell two states apart by eye. */
    public String mark() {
        return checksum.substring(0, Math.min(SHORT, checksum.length()));
    }
}
