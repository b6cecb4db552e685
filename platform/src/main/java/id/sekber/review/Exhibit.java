package id.sekber.review;

import id.sekber.cases.Dimension;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a chapter rests on.
 *
 * @param path of the record of Sekber that shows it, below the address of the secretariat; null for a source in words
 */
public record Exhibit(
        UUID id,
        Dimension dimension,
        String words,
        @Nullable String path) {

    /** A record that may be attached, as the form offers it. */
    public record Offer(String path, String words) {}
}
