package id.sekber.challenges;

import id.sekber.challenges.Challenge.Evidence;
import id.sekber.vocabulary.AffairCode;
import id.sekber.vocabulary.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as typed.
 *
 * @param affair code of the government affair, or empty
 * @param severities what was chosen per member: empty = not affected, 0 = affected and not yet assessed, 1 to 4
 * @param version the version that was read before typing; 0 for a new challenge
 */
public record ChallengeForm(
        String title,
        String story,
        String affair,
        Map<String, String> severities,
        List<Evidence> evidence,
        int version) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_STORY = 10_000;

    public static final ChallengeForm EMPTY = new ChallengeForm("", "", "", Map.of(), List.of(), 0);

    public ChallengeForm {
        severities = new LinkedHashMap<>(severities);
        evidence = List.copyOf(evidence);
    }

    static ChallengeForm of(Challenge challenge) {
        Map<String, String> severities = new LinkedHashMap<>();
        challenge
                .affected()
                .forEach(affected -> severities.put(
                        affected.member().code(),
                        affected.severity() == null
                                ? "0"
                                : Integer.toString(affected.severity().level())));
        return new ChallengeForm(
                challenge.title(),
                challenge.story(),
                challenge.affair() == null ? "" : challenge.affair().text(),
                severities,
                challenge.evidence(),
                challenge.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    ChallengeForm onTopOf(Challenge saved) {
        return new ChallengeForm(title, story, affair, severities, evidence, saved.version());
    }

    public String severityOf(String member) {
        return severities.getOrDefault(member, "");
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "challenges.title.missing")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "judul",
                        "challenges.title.long",
                        title.length(),
                        LONGEST_TITLE)
                .unless(!story.isBlank(), "cerita", "challenges.story.missing")
                .unless(
                        story.length() <= LONGEST_STORY,
                        "cerita",
                        "challenges.story.long",
                        story.length(),
                        LONGEST_STORY)
                .unless(affair.isEmpty() || affairCode().isPresent(), "urusan", "challenges.affair.unknown", affair)
                .unless(
                        severities.values().stream().anyMatch(chosen -> !chosen.isEmpty()),
                        "terdampak",
                        "challenges.affected.missing")
                .unless(
                        severities.values().stream().allMatch(chosen -> chosen.matches("[0-4]?")),
                        "terdampak",
                        "challenges.severity.unknown");
    }

    Optional<AffairCode> affairCode() {
        try {
            return affair.isEmpty() ? Optional.empty() : Optional.of(AffairCode.of(affair));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    static @Nullable Severity severity(String chosen) {
        return chosen.equals("0") ? null : Severity.ofLevel(Integer.parseInt(chosen));
    }
}
