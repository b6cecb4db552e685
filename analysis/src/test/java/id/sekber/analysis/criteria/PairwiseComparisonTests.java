package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.Reference;
import id.sekber.analysis.criteria.PairwiseComparison.Priority;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairwiseComparisonTests {

    /** Saaty (1977). */
    @Test
    void weighsTheWealthOfNationsAsPublished() {
        Reference nations = Reference.named("B-ahp-wealth-of-nations");
        PairwiseComparison.Result result = new PairwiseComparison(nations.rows("matrix")).weights();
        assertNear(result.weights().values(), nations.numbers("published/weights"), nations.number("tolerance"));
        assertNear(result.weights().values(), nations.numbers("computed/weights"), 1e-6);
        assertThat(result.lambdaMax()).isCloseTo(nations.number("computed/lambda_max"), within(1e-5));
        assertThat(result.consistencyRatio()).isCloseTo(nations.number("published/CR"), within(0.005));
    }

    /** Choosing a house: T. L. Saaty, How to Make a Decision: The Analytic Hierarchy Process, EJOR 48 (1990) 9-26. */
    @Test
    void weighsTheHouseAsPublished() {
        double[][] above = {
            {1, 5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0},
            {1, 1 / 3.0, 5, 3, 3, 1 / 5.0, 1 / 7.0},
            {1, 6, 3, 4, 6, 1 / 5.0},
            {1, 1 / 3.0, 1 / 4.0, 1 / 7.0, 1 / 8.0},
            {1, 1 / 2.0, 1 / 5.0, 1 / 6.0},
            {1, 1 / 5.0, 1 / 6.0},
            {1, 1 / 2.0},
            {1}
        };
        PairwiseComparison.Result result = new PairwiseComparison(reciprocal(above)).weights();
        assertNear(result.weights().values(), List.of(0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333), 0.0011);
        assertThat(result.lambdaMax()).isCloseTo(9.669, within(0.001));
        assertThat(result.consistencyRatio()).isCloseTo(0.169, within(0.001));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithWeightsThatMadeTheMatrix(Priority priority) {
        List<Double> made = List.of(0.5, 0.3, 0.15, 0.05);
        List<List<Double>> matrix =
                made.stream().map(i -> made.stream().map(j -> i / j).toList()).toList();
        PairwiseComparison.Result result = new PairwiseComparison(exactDiagonal(matrix)).weights(priority);
        assertNear(result.weights().values(), made, 1e-12);
        assertThat(result.lambdaMax()).isCloseTo(4, within(1e-9));
        assertThat(result.consistencyRatio()).isCloseTo(0, within(1e-9));
    }

    @Test
    void acceptsReciprocalsOfThreeDecimals() {
        PairwiseComparison.Result result =
                new PairwiseComparison(List.of(List.of(1.0, 3.0), List.of(0.333, 1.0))).weights();
        assertNear(result.weights().values(), List.of(0.75, 0.25), 1e-3);
        assertThat(result.consistencyRatio()).isZero();
    }

    @Test
    void namesTheJudgementThatFitsLeast() {
        // A = 2 B and B = 2 C imply A = 4 C; the matrix says A = C / 3.
        List<List<Double>> matrix = List.of(List.of(1.0, 2.0, 1 / 3.0), List.of(0.5, 1.0, 2.0), List.of(3.0, 0.5, 1.0));
        PairwiseComparison.Result result = new PairwiseComparison(matrix).weights(Priority.GEOMETRIC_MEAN);
        assertThat(result.consistencyRatio()).isGreaterThan(0.1);
        assertThat(result.leastFitting().stated()).isIn(2.0, 1 / 3.0);
        assertThat(result.leastFitting().implied() / result.leastFitting().stated())
                .satisfiesAnyOf(
                        ratio -> assertThat(ratio).isGreaterThan(2),
                        ratio -> assertThat(ratio).isLessThan(0.5));
    }

    @Test
    void knowsARandomIndexBeyondSaatysTable() {
        List<List<Double>> all = IntStream.range(0, 20)
                .mapToObj(i -> IntStream.range(0, 20).mapToObj(j -> 1.0).toList())
                .toList();
        PairwiseComparison.Result result = new PairwiseComparison(all).weights();
        assertThat(result.consistencyRatio()).isCloseTo(0, within(1e-9));
        assertThat(result.weights().values()).allSatisfy(w -> assertThat(w).isCloseTo(0.05, within(1e-12)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1, 3; 0.333, 1; 1, 1 | matrix[0]",
                "1, 3; 3, 1 | matrix[0][1]",
                "1, -3; -0.333, 1 | matrix[0][1]: found -3.0",
                "1, 0; 0, 1 | above zero",
                "2, 3; 0.333, 1 | write 1",
                "1, NaN; NaN, 1 | NaN",
                "1, 1e308; 1e-308, 1 | 1.0E308"
            })
    void refusesWhatIsNoComparison(String matrix, String words) {
        List<List<Double>> rows = List.of(matrix.split(";")).stream()
                .map(row ->
                        List.of(row.split(",")).stream().map(Double::valueOf).toList())
                .toList();
        assertThatThrownBy(() -> new PairwiseComparison(rows))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(words);
    }

    @Test
    void refusesMoreCriteriaThanAnyoneCanCompare() {
        List<List<Double>> rows = IntStream.range(0, 101)
                .mapToObj(i -> IntStream.range(0, 101).mapToObj(j -> 1.0).toList())
                .toList();
        assertThatThrownBy(() -> new PairwiseComparison(rows)).hasMessageContaining("101 rows");
        assertThatThrownBy(() -> new PairwiseComparison(List.of())).hasMessageContaining("0 rows");
    }

    private static List<List<Double>> reciprocal(double[][] above) {
        return IntStream.range(0, above.length)
                .mapToObj(i -> IntStream.range(0, above.length)
                        .mapToObj(j -> i <= j ? above[i][j - i] : 1 / above[j][i - j])
                        .toList())
                .toList();
    }

    private static List<List<Double>> exactDiagonal(List<List<Double>> matrix) {
        return IntStream.range(0, matrix.size())
                .mapToObj(i -> IntStream.range(0, matrix.size())
                        .mapToObj(j -> i == j ? 1.0 : matrix.get(i).get(j))
                        .toList())
                .toList();
    }
}
