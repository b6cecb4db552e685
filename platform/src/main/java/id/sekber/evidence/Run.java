package id.sekber.evidence;

import id.sekber.cases.LibraryVersion;
import java.time.Instant;
import java.util.List;

/**
 * What was found when a study was run: written once, with all that is needed to find it again.
 *
 * @param question what the kernel was asked, as the command line reads it
 * @param answer what it said, in the words of the command line
 */
public record Run(
        int number,
        Instant ranAt,
        String ranBy,
        LibraryVersion library,
        String question,
        String answer,
        List<LeftOut> leftOut) {

    public Run {
        leftOut = List.copyOf(leftOut);
    }

    /** A run in a list. */
    public record Summary(int number, Instant ranAt, String ranBy, LibraryVersion library) {}
}
