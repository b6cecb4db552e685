package id.sekber.decisions;

import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.Optional;

/**
 * A position as typed.
 *
 * @param stand name of a {@link Stand}, or empty
 * @param version version of the draft that was read before typing; 0 where there was none
 */
public record PositionForm(String stand, String reason, String amendment, int version) {

    static final int LONGEST = 10_000;

    public static final PositionForm EMPTY = new PositionForm("", "", "", 0);

    static PositionForm of(Position draft) {
        return new PositionForm(draft.stand().name(), draft.reason(), draft.amendment(), draft.version());
    }

    Optional<Stand> chosen() {
        return Arrays.stream(Stand.values())
                .filter(each -> each.name().equals(stand))
                .findFirst();
    }

    Problems problems() {
        return Problems.NONE
                .unless(chosen().isPresent(), "sikap", "decisions.stand.missing")
                .unless(
                        chosen().map(each -> !each.needsReason() || !reason.isBlank())
                                .orElse(true),
                        "alasan",
                        "decisions.reason.missing")
                .unless(reason.length() <= LONGEST, "alasan", "decisions.text.long", reason.length(), LONGEST)
                .unless(amendment.length() <= LONGEST, "perbaikan", "decisions.text.long", amendment.length(), LONGEST);
    }
}
