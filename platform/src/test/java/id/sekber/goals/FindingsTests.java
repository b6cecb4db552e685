package id.sekber.goals;

import static id.sekber.goals.GoalMother.HILL;
import static id.sekber.goals.GoalMother.RIVER;
import static id.sekber.goals.GoalMother.SEA;
import static id.sekber.goals.GoalMother.goal;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.goals.Finding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTests {

    private final Findings rules = new Findings(GoalMother.NAMES);

    private List<Finding> among(DevelopmentGoal... goals) {
        return rules.among(List.of(goals));
    }

    private List<Kind> kinds(DevelopmentGoal... goals) {
        return among(goals).stream().map(Finding::kind).toList();
    }

    @Test
    void sameIndicatorTheOtherWayIsOpposite() {
        Finding found = among(
                        goal(HILL, "indicator", "poverty_rate", "direction", "lower"),
                        goal(RIVER, "indicator", "poverty_rate", "direction", "raise"))
                .get(0);

        assertThat(found.kind()).isEqualTo(Kind.OPPOSITE);
        assertThat(found.first().member()).as("in the order of members").isEqualTo(RIVER);
        assertThat(found.why().key()).isEqualTo("goals.why.opposite");
        assertThat(found.why().arguments()).contains("River", "Hill");
    }

    @Test
    void sameIndicatorTheSameWayIsAligned() {
        assertThat(kinds(
                        goal(RIVER, "indicator", "poverty_rate", "direction", "lower"),
                        goal(HILL, "indicator", "poverty_rate", "direction", "lower")))
                .containsExactly(Kind.ALIGNED);
    }

    @Test
    void toKeepWhatAnotherMovesIsNearAndSaysSo() {
        Finding found = among(
                        goal(RIVER, "indicator", "poverty_rate", "direction", "keep"),
                        goal(HILL, "indicator", "poverty_rate", "direction", "lower"))
                .get(0);

        assertThat(found.kind()).isEqualTo(Kind.NEAR);
        assertThat(found.why().key()).isEqualTo("goals.why.keeps");
    }

    @Test
    void anIndicatorInWordsIsTheSameWhateverItsCaseAndMarks() {
        assertThat(kinds(
                        goal(RIVER, "own_indicator", "Air tanah, diambil", "direction", "raise"),
                        goal(HILL, "own_indicator", "air tanah  DIAMBIL", "direction", "lower")))
                .containsExactly(Kind.OPPOSITE);
    }

    @Test
    void samePlaceForSomethingElseIsAConflictAndForTheSameAChance() {
        DevelopmentGoal waste = goal(RIVER, "place", "Lahan Piyungan", "intended_use", "pengolahan sampah");

        assertThat(kinds(waste, goal(SEA, "place", "lahan piyungan", "intended_use", "taman")))
                .containsExactly(Kind.DIFFERENT_USE);
        assertThat(kinds(waste, goal(SEA, "place", "lahan piyungan", "intended_use", "Pengolahan sampah")))
                .containsExactly(Kind.ALIGNED);
    }

    @Test
    void aPlaceWithoutAUseSaysNothing() {
        assertThat(among(goal(RIVER, "place", "Piyungan"), goal(SEA, "place", "Piyungan", "intended_use", "taman")))
                .isEmpty();
    }

    @Test
    void theSameGroupServedByBothIsSaid() {
        Finding found = among(
                        goal(RIVER, "target_group", "Keluarga miskin", "affair", "1.06"),
                        goal(SEA, "target_group", "keluarga miskin", "affair", "1.06"))
                .get(0);

        assertThat(found.kind()).isEqualTo(Kind.SAME_GROUP);
        assertThat(found.why().arguments()).containsExactly("Keluarga miskin");
    }

    @Test
    void affairAndSdgAreSaidOnlyWhereNothingStrongerIs() {
        assertThat(among(goal(RIVER, "affair", "1.03", "sdg", "6"), goal(HILL, "affair", "1.03", "sdg", "6")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.why().key()).isEqualTo("goals.why.near.both"));
        assertThat(among(goal(RIVER, "sdg", "6"), goal(HILL, "affair", "1.03", "sdg", "6")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.why().key()).isEqualTo("goals.why.near.sdg"));
        assertThat(kinds(
                        goal(RIVER, "affair", "1.03", "indicator", "poverty_rate", "direction", "lower"),
                        goal(HILL, "affair", "1.03", "indicator", "poverty_rate", "direction", "lower")))
                .containsExactly(Kind.ALIGNED);
    }

    @Test
    void twoRulesMaySpeakOfOnePairTheGravestFirst() {
        assertThat(kinds(
                        goal(RIVER, "target_group", "petani", "indicator", "poverty_rate", "direction", "raise"),
                        goal(HILL, "target_group", "petani", "indicator", "poverty_rate", "direction", "lower")))
                .containsExactly(Kind.OPPOSITE, Kind.SAME_GROUP);
    }

    @Test
    void goalsOfOneMemberAreNotHeldAgainstEachOther() {
        assertThat(among(goal(RIVER, "affair", "1.03"), goal(RIVER, "affair", "1.03")))
                .isEmpty();
    }

    @Test
    void matrixLeavesOutWhatWasSaidNotToBeSo() {
        List<DevelopmentGoal> goals = List.of(
                goal(RIVER, "indicator", "poverty_rate", "direction", "lower"),
                goal(HILL, "indicator", "poverty_rate", "direction", "raise"));
        Finding found = rules.among(goals).get(0);
        Judgement denied = judged(found, new Judgement.Versions(1, 1));
        Judgement ofEarlier = judged(found, new Judgement.Versions(0, 1));

        assertThat(matrix(goals, new Judged(found, denied)).pairs().get(0).conflicts())
                .isZero();
        assertThat(matrix(goals, new Judged(found, ofEarlier)).pairs().get(0).conflicts())
                .as("the goal has changed since")
                .isEqualTo(1);
        assertThat(matrix(goals, new Judged(found, null)).between(goals.get(1), goals.get(0)))
                .contains(Kind.OPPOSITE);
    }

    private static Judgement judged(Finding found, Judgement.Versions versions) {
        return new Judgement(
                Judgement.Verdict.NOT_SO, "Beda hulu.", "Staf", found.first().writtenAt(), versions, 1);
    }

    private static Matrix matrix(List<DevelopmentGoal> goals, Judged judged) {
        return new Matrix(List.of(RIVER, HILL), goals, List.of(judged));
    }
}
