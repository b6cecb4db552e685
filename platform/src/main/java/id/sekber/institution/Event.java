package id.sekber.institution;

import id.sekber.cases.Dimension;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the institution, as its office recorded it.
 *
 * @param story more about it; empty when the title says it all
 * @param dimension which of the five it changed; null when none in particular
 */
public record Event(
        UUID id,
        Moment moment,
        String title,
        String story,
        @Nullable Dimension dimension,
        String source,
        SourceQuality quality,
        String recordedBy,
        int version) {}
