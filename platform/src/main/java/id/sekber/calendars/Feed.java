package id.sekber.calendars;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar at a private address.
 *
 * @param label what its person calls it, such as the device that reads it
 * @param secretariat name of the one whose deadlines it shows; null where it shows the person's own tasks
 * @param language of its words, {@code id} or {@code en}
 * @param readAt when a program read it last; null before the first time
 */
public record Feed(
        UUID id,
        String label,
        @Nullable String secretariat,
        String language,
        Instant madeAt,
        @Nullable Instant readAt) {}
