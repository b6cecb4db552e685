package id.sekber.pathway;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One cooperation on its way.
 *
 * @param number as people quote it, such as {@code J-2026-001}
 * @param aim what the parties hope for; may be empty
 */
public record Path(UUID id, String number, String title, Kind kind, String aim, LocalDate begunOn, int version) {

    public enum Kind {
        NEW,
        RENEWAL;

        public String messageKey() {
            return "pathway.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
