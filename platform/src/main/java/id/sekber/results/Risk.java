package id.sekber.results;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may go wrong.
 *
 * @param likelihood from 1, hardly, to {@link #MOST}, almost surely
 * @param consequence from 1, small, to {@link #MOST}, the programme fails
 * @param response what is done about it
 * @param owner code of the party that watches it; null while nobody does
 */
public record Risk(
        UUID id,
        Place place,
        String words,
        int likelihood,
        int consequence,
        String response,
        @Nullable String owner,
        int version)
        implements Entry {

    static final int MOST = 5;

    private static final int MEDIUM_FROM = 5;
    private static final int HIGH_FROM = 12;

    /** How grave it is: likelihood times consequence, in three grades. */
    public enum Grade {
        LOW("mute", "none"),
        MEDIUM("warn", "warn"),
        HIGH("bad", "bad");

        private final String tone;
        private final String icon;

        Grade(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "results.grade." + name();
        }

        static Grade of(int score) {
            return score >= HIGH_FROM ? HIGH : score >= MEDIUM_FROM ? MEDIUM : LOW;
        }
    }

    public int score() {
        return likelihood * consequence;
    }

    public Grade grade() {
        return Grade.of(score());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RISK;
    }
}
