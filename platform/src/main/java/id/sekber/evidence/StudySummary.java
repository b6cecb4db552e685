package id.sekber.evidence;

import id.sekber.cases.LibraryVersion;
import java.time.Instant;

/** A study in a list, with its latest run. */
public record StudySummary(
        String number,
        String title,
        Trait outcome,
        boolean negated,
        int conditions,
        int run,
        Instant ranAt,
        String ranBy,
        LibraryVersion library) {}
