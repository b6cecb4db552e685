package id.sekber.institution;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated version of a secretariat's setup. A version never changes: the next one takes its place.
 *
 * @param number 1 for the first
 * @param validFrom the day from which the setup was so
 * @param savedBy name of who saved it, as it was then
 */
public record Profile(int number, LocalDate validFrom, Instant savedAt, String savedBy, Setup setup) {

    /** A version without what it says, for lists. */
    public record Version(int number, LocalDate validFrom, Instant savedAt, String savedBy) {}
}
