package id.sekber.appraisal;

import static id.sekber.appraisal.AppraisalMother.appraisal;
import static id.sekber.appraisal.AppraisalMother.members;
import static id.sekber.appraisal.AppraisalMother.points;
import static id.sekber.appraisal.AppraisalMother.sheet;
import static id.sekber.appraisal.AppraisalMother.weighing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.secretariats.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResultTests {

    private static final List<Member> TWO = members("Kota", "Bantul");

    /** The first suits one member, the second the other, the third both fairly. */
    private static final List<ScoreSheet> SITES = List.of(sheet(1, "10 0"), sheet(2, "0 10"), sheet(3, "6 6"));

    private static final List<Weighing> OPPOSED = List.of(
            weighing(TWO.get(0), Method.SWING, points(100, 0)), weighing(TWO.get(1), Method.SWING, points(0, 100)));

    @Test
    void theCompromiseIsWhatNobodyRanksLast() {
        Result result = result(3, 2, SITES, TWO, OPPOSED);

        assertThat(result.compromises()).containsExactly(2);
        assertThat(result.lastFor(0))
                .extracting(voice -> voice.member().shortName())
                .containsExactly("Bantul");
        assertThat(result.panel().orElseThrow().fairest().ranks().get(2)).isEqualTo(1);
    }

    @Test
    void whereAllIsEqualNothingIsLast() {
        Result result = result(
                2,
                1,
                List.of(sheet(1, "5"), sheet(2, "5")),
                TWO,
                List.of(weighing(TWO.get(0), Method.SWING, points(100))));

        assertThat(result.compromises()).containsExactly(0, 1);
    }

    @Test
    void aMemberWhoseWeightsDoNotCoverTheCriteriaIsNotHeard() {
        Result result = result(3, 2, SITES, TWO, List.of(weighing(TWO.get(0), Method.SWING, points(100))));

        assertThat(result.voices()).isEmpty();
        assertThat(result.panel()).isEmpty();
        assertThat(result.compromises()).isEmpty();
    }

    @Test
    void aMissingScoreIsTheWholeScale() {
        CommonScores scores = CommonScores.of(appraisal(2, 2), List.of(sheet(1, "3 -")));

        assertThat(scores.missing()).isEqualTo(3);
        assertThat(scores.cell(0, 1).low()).isEqualByComparingTo("0");
        assertThat(scores.cell(0, 1).high()).isEqualByComparingTo("10");
        assertThat(scores.cell(0, 0).withoutEvidence()).isTrue();
    }

    @Test
    void voicesTogetherSpanFromTheLowestToTheHighest() {
        CommonScores scores = CommonScores.of(appraisal(1, 1), List.of(sheet(1, "2-3"), sheet(1, "6-7")));

        assertThat(scores.cell(0, 0).low()).isEqualByComparingTo("2");
        assertThat(scores.cell(0, 0).high()).isEqualByComparingTo("7");
        assertThat(scores.disputes(3))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.gap()).isEqualByComparingTo("3"));
    }

    @Test
    void aDraftDoesNotCount() {
        ScoreSheet released = sheet(1, "4");
        ScoreSheet draft = new ScoreSheet(
                released.id(),
                1,
                "34.01",
                released.scorer(),
                "Kota",
                released.writtenAt(),
                null,
                0,
                released.estimates());

        assertThat(CommonScores.of(appraisal(1, 1), List.of(draft)).missing()).isEqualTo(1);
    }

    @Test
    void lessIsBetterTurnsTheScale() {
        Appraisal plain = appraisal(2, 1);
        Appraisal turned = new Appraisal(
                plain.id(),
                plain.number(),
                plain.title(),
                "",
                plain.state(),
                plain.samples(),
                plain.seed(),
                plain.openedAt(),
                "",
                List.of(new Criterion(1, null, "Beban", "", true)),
                plain.alternatives(),
                0);

        Result result = Result.of(CommonScores.of(turned, List.of(sheet(1, "9"), sheet(2, "1"))), TWO, List.of());

        assertThat(Result.share(result.unknown(), 1, 0)).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameToTheLastBit() {
        List<ScoreSheet> sheets = List.of(sheet(1, "2-7 3-9"), sheet(2, "1-8 4-6"), sheet(3, "- 5-9"));

        assertThat(result(3, 2, sheets, TWO, OPPOSED).unknown())
                .isEqualTo(result(3, 2, sheets, TWO, OPPOSED).unknown());
    }

    /** On random appraisals: shares of ranks sum to one both ways, the best is never last, an order lies within what it allows. */
    @Test
    void ranksAreSharedOutWhateverIsScored() {
        Random random = new Random(11);
        for (int round = 0; round < 12; round++) {
            int n = 2 + random.nextInt(6);
            List<ScoreSheet> sheets = new ArrayList<>();
            for (int a = 1; a <= n; a++) {
                int low = random.nextInt(8);
                sheets.add(sheet(a, low + "-" + (low + random.nextInt(3)) + " " + random.nextInt(11) + " -"));
            }
            Result result = result(
                    n,
                    3,
                    sheets,
                    TWO,
                    List.of(
                            weighing(TWO.get(0), Method.SWING, points(100, random.nextInt(101), 0)),
                            weighing(TWO.get(1), Method.ORDER, Map.of("urutan-1", "2", "urutan-2", "1"))));
            for (int a = 0; a < n; a++) {
                assertThat(result.together().get(a).stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9));
                int alternative = a;
                assertThat(result.lastFor(a))
                        .allSatisfy(voice -> assertThat(result.panel()
                                        .orElseThrow()
                                        .views()
                                        .get(result.voices().indexOf(voice))
                                        .ranking()
                                        .first())
                                .doesNotContain(alternative));
            }
            assertThat(result.stability())
                    .hasSize(3)
                    .allSatisfy(range -> assertThat(range.weight()).isBetween(range.lowest(), range.highest()));
            assertThat(result.largestError()).isLessThan(0.004);
        }
    }

    private static Result result(
            int alternatives, int criteria, List<ScoreSheet> sheets, List<Member> members, List<Weighing> weighings) {
        return Result.of(CommonScores.of(appraisal(alternatives, criteria), sheets), members, weighings);
    }
}
