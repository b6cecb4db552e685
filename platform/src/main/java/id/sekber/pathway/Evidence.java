package id.sekber.pathway;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an output is there: a record of Sekber, or a note with its source.
 *
 * @param output key of the output
 * @param entry the record; null for a note alone
 * @param source where the note comes from; may be empty beside a record
 */
public record Evidence(
        UUID id,
        int step,
        String output,
        @Nullable Entry entry,
        String note,
        String source,
        String attachedBy,
        Instant attachedAt) {

    /** A record of Sekber that can be evidence. */
    public record Entry(Kind kind, UUID id, String number, String title) {

        /** Below the address of the secretariat. */
        public String path() {
            return kind.path + "/" + number;
        }
    }

    public enum Kind {
        CHALLENGE("/tantangan"),
        PROGRAMME("/program"),
        DECISION("/keputusan"),
        AGREEMENT("/perjanjian");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        public String messageKey() {
            return "pathway.entry." + name().toLowerCase(Locale.ROOT);
        }
    }
}
