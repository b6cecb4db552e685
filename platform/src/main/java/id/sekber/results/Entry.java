package id.sekber.results;

import java.util.UUID;

/** Something written into a logframe, at one of its places. */
public sealed interface Entry permits Indicator, Assumption, Risk {

    UUID id();

    Place place();

    int version();

    /** What it says, in its own words. */
    String words();

    EntryKind kind();
}
