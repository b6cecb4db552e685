package id.sekber.goals;

import id.sekber.vocabulary.Problems;

/**
 * A judgement as typed.
 *
 * @param version the version that was read before typing; 0 where there was none
 */
public record JudgementForm(String verdict, String reason, int version) {

    static final JudgementForm EMPTY = new JudgementForm("", "", 0);

    Problems problems() {
        return Problems.NONE
                .unless(Judgement.Verdict.find(verdict).isPresent(), "putusan", "goals.verdict.missing")
                .unless(!reason.isBlank(), "alasan", "goals.verdict.reason.missing")
                .unless(
                        reason.length() <= DevelopmentGoals.LONGEST_REASON,
                        "alasan",
                        "goals.text.long",
                        reason.length(),
                        DevelopmentGoals.LONGEST_REASON);
    }
}
