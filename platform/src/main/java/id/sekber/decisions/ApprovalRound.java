package id.sekber.decisions;

import id.sekber.vocabulary.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The members' approval of the minutes of a decision. Minutes are approved when every member that was asked has approved the
 * wording in force; a correction starts the round anew, since nobody has approved what was not yet written.
 *
 * @param wording counts the wordings from 1
 * @param earlier wordings that were corrected, the latest first
 * @param answers to the wording in force and to earlier ones
 */
public record ApprovalRound(int wording, List<Proposal.Asked> asked, List<Wording> earlier, List<Answer> answers) {

    /** A wording that is no longer in force. */
    public record Wording(int number, String words, Instant correctedAt, String correctedBy) {}

    /**
     * What a member said.
     *
     * @param correction what is to be corrected; empty when the member approves
     * @param as title of who said it for the member
     */
    public record Answer(String member, int wording, String correction, String as, Instant at) {

        public boolean approves() {
            return correction.isEmpty();
        }
    }

    public ApprovalRound {
        asked = List.copyOf(asked);
        earlier = List.copyOf(earlier);
        answers = List.copyOf(answers);
    }

    /** What this member says to the wording in force. */
    public Optional<Answer> answer(String member) {
        return answers.stream()
                .filter(answer -> answer.wording() == wording && answer.member().equals(member))
                .findFirst();
    }

    public boolean asks(String member) {
        return asked.stream().anyMatch(each -> each.code().equals(member));
    }

    public boolean approved() {
        return unanswered().isEmpty() && correcting().isEmpty();
    }

    public List<String> unanswered() {
        return asked.stream()
                .filter(each -> answer(each.code()).isEmpty())
                .map(Proposal.Asked::shortName)
                .toList();
    }

    public List<String> correcting() {
        return asked.stream()
                .filter(each ->
                        answer(each.code()).filter(answer -> !answer.approves()).isPresent())
                .map(Proposal.Asked::shortName)
                .toList();
    }

    /** Whether they are approved, or who is still to answer. */
    public Reason inWords() {
        if (!correcting().isEmpty()) {
            return Reason.of("decisions.minutes.correcting", String.join(", ", correcting()));
        }
        return unanswered().isEmpty()
                ? Reason.of("decisions.minutes.approved")
                : Reason.of("decisions.minutes.waiting", String.join(", ", unanswered()));
    }
}
