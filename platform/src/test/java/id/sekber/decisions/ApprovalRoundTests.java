package id.sekber.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.decisions.ApprovalRound.Answer;
import id.sekber.decisions.Proposal.Asked;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalRoundTests {

    private static final List<Asked> ASKED = List.of(
            new Asked("34.71", "Kota Yogyakarta", "Yogyakarta", 1),
            new Asked("34.04", "Kabupaten Sleman", "Sleman", 2));

    @Test
    void waitsForEveryMember() {
        ApprovalRound round = round(1, approves("34.71", 1));

        assertThat(round.approved()).isFalse();
        assertThat(round.inWords().key()).isEqualTo("decisions.minutes.waiting");
        assertThat(round.unanswered()).containsExactly("Sleman");
    }

    @Test
    void isApprovedByAllWhoWereAsked() {
        assertThat(round(1, approves("34.71", 1), approves("34.04", 1)).approved())
                .isTrue();
    }

    @Test
    void isHeldByOneWhoAsksForACorrection() {
        ApprovalRound round = round(1, approves("34.71", 1), corrects("34.04", 1));

        assertThat(round.approved()).isFalse();
        assertThat(round.inWords().key()).isEqualTo("decisions.minutes.correcting");
        assertThat(round.correcting()).containsExactly("Sleman");
    }

    @Test
    void countsNoApprovalOfAnEarlierWording() {
        assertThat(round(2, approves("34.71", 1), approves("34.04", 2)).unanswered())
                .containsExactly("Yogyakarta");
    }

    private static ApprovalRound round(int wording, Answer... answers) {
        return new ApprovalRound(wording, ASKED, List.of(), List.of(answers));
    }

    private static Answer approves(String member, int wording) {
        return new Answer(member, wording, "", "Narahubung", Instant.EPOCH);
    }

    private static Answer corrects(String member, int wording) {
        return new Answer(member, wording, "Tonase tahun lalu", "Narahubung", Instant.EPOCH);
    }
}
