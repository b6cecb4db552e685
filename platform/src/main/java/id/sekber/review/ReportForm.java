package id.sekber.review;

import id.sekber.vocabulary.Problems;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far a step has come, as typed.
 *
 * @param state name of a {@link Step.State}
 * @param version the version that was read before typing
 */
public record ReportForm(String state, String remark, int version) {

    static final int LONGEST = 2_000;

    Optional<Step.State> known() {
        return Arrays.stream(Step.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    Problems problems(String suffix) {
        boolean dropped = known().filter(each -> each == Step.State.DROPPED).isPresent();
        return Problems.NONE
                .unless(known().isPresent(), "keadaan" + suffix, "review.step.state.missing")
                .unless(!dropped || !remark.isBlank(), "catatan" + suffix, "review.step.dropped.why")
                .unless(remark.length() <= LONGEST, "catatan" + suffix, "review.text.long", remark.length(), LONGEST);
    }
}
