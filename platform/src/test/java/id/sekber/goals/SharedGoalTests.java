package id.sekber.goals;

import static id.sekber.goals.GoalMother.HILL;
import static id.sekber.goals.GoalMother.RIVER;
import static id.sekber.goals.GoalMother.SEA;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.goals.SharedGoal.Adoption;
import id.sekber.goals.SharedGoal.Stand;
import id.sekber.goals.SharedGoal.State;
import id.sekber.secretariats.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedGoalTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant THEN = Instant.parse("2026-11-24T03:00:00Z");

    private static SharedGoal goal(int wording, List<Member> members, Adoption... adoptions) {
        return new SharedGoal(
                new UUID(0, 1),
                "TB-2026-001",
                "Air bersih bersama",
                "Bersama.",
                wording,
                DAY,
                null,
                "",
                List.of(),
                members,
                List.of(adoptions),
                0);
    }

    private static Adoption record(Member member, Stand stand, int wording, @Nullable Instant withdrawn) {
        return new Adoption(
                UUID.randomUUID(),
                member.code(),
                wording,
                stand,
                "Bupati",
                DAY,
                "Surat 1",
                "",
                "Sekda",
                THEN,
                withdrawn,
                "",
                0);
    }

    private static Adoption adopts(Member member) {
        return record(member, Stand.ADOPTED, 1, null);
    }

    @Test
    void isCommonOnlyWhenEveryMemberAdopted() {
        SharedGoal two = goal(1, List.of(RIVER, HILL, SEA), adopts(RIVER), adopts(HILL));

        assertThat(two.state()).isEqualTo(State.PROPOSED);
        assertThat(two.missing()).containsExactly(SEA);
        assertThat(goal(1, List.of(RIVER, HILL, SEA), adopts(RIVER), adopts(HILL), adopts(SEA))
                        .state())
                .isEqualTo(State.COMMON);
    }

    @Test
    void awaitsWhoeverJoinsLater() {
        SharedGoal common = goal(1, List.of(RIVER, HILL), adopts(RIVER), adopts(HILL));
        SharedGoal afterwards = goal(1, List.of(RIVER, HILL, SEA), adopts(RIVER), adopts(HILL));

        assertThat(common.state()).isEqualTo(State.COMMON);
        assertThat(afterwards.state()).isEqualTo(State.PROPOSED);
        assertThat(afterwards.missing()).containsExactly(SEA);
    }

    @Test
    void isNotCommonByTheAdoptionOfAnEarlierWording() {
        SharedGoal reworded = goal(2, List.of(RIVER), adopts(RIVER));

        assertThat(reworded.state()).isEqualTo(State.PROPOSED);
        assertThat(reworded.outdated(reworded.standing(RIVER.code()).orElseThrow()))
                .isTrue();
    }

    @Test
    void isNotCommonAfterAWithdrawal() {
        SharedGoal withdrawn = goal(1, List.of(RIVER), record(RIVER, Stand.ADOPTED, 1, THEN));

        assertThat(withdrawn.state()).isEqualTo(State.PROPOSED);
        assertThat(withdrawn.earlier(RIVER.code())).hasSize(1);
    }

    @Test
    void saysThatAMemberDeclined() {
        assertThat(goal(1, List.of(RIVER, HILL), adopts(RIVER), record(HILL, Stand.DECLINED, 1, null))
                        .state())
                .isEqualTo(State.DECLINED);
    }

    @Test
    void isNeverCommonToNobody() {
        assertThat(goal(1, List.of()).state()).isEqualTo(State.PROPOSED);
    }
}
