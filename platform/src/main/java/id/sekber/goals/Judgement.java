package id.sekber.goals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an officer made of a finding.
 *
 * @param of the versions of the two goals that were judged
 * @param version of the judgement, from 1
 */
public record Judgement(Verdict verdict, String reason, String by, Instant at, Versions of, int version) {

    public enum Verdict {
        CONFIRMED("ok", "ok"),
        NOT_SO("mute", "x");

        private final String tone;
        private final String icon;

        Verdict(String tone, String icon) {
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
            return "goals.verdict." + name();
        }

        static Optional<Verdict> find(String text) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.name().equals(text))
                    .findFirst();
        }
    }

    record Versions(int first, int second) {

        static Versions of(Finding finding) {
            return new Versions(finding.first().version(), finding.second().version());
        }
    }
}
