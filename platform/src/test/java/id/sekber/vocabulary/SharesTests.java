package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SharesTests {

    @Test
    void aShareIsInLowestTerms() {
        assertThat(Share.of(2, 6)).isEqualTo(Share.of(1, 3));
        assertThat(Share.of(0, 7)).isEqualTo(Share.NOTHING);
        assertThat(Share.of(7, 7)).isEqualTo(Share.WHOLE);
        assertThat(Share.ofPercent(new BigDecimal("12.5"))).isEqualTo(Share.of(1, 8));
        assertThat(Share.ofRatio(new BigDecimal("1E+3"), new BigDecimal("4000.0")))
                .isEqualTo(Share.of(1, 4));
    }

    @Test
    void aShareLiesBetweenNothingAndTheWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(4, 3))
                .withMessage("4/3 is not a share; it must lie between 0 and 1, with a denominator above 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, -3));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(2, 3).plus(Share.of(1, 2)));
    }

    @Test
    void sharesAreComparedAndCombinedExactly() {
        assertThat(Share.of(1, 3)).isGreaterThan(Share.of(333_333, 1_000_000));
        assertThat(Share.of(1, 3).plus(Share.of(1, 6))).isEqualTo(Share.of(1, 2));
        assertThat(Share.of(1, 3).times(Share.of(3, 4))).isEqualTo(Share.of(1, 4));
        assertThat(Share.of(1, 3).complement()).isEqualTo(Share.of(2, 3));
        assertThat(Share.of(2, 3).toDecimal(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.6667"));
        assertThat(Share.NOTHING.isNothing()).isTrue();
        assertThat(Share.WHOLE.isNothing()).isFalse();
    }

    @Test
    void theTextOfAShareLosesNothing() {
        assertThat(Share.of(53, 100)).hasToString("53/100");
        assertThat(Share.parse("53/100")).isEqualTo(Share.of(53, 100));
        for (String text : List.of("", "0.53", "1/", "/2", "1/2/3", "a/b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Share.parse(text))
                    .withMessage("\"%s\" is not a share; write a fraction such as 1/3.", text);
        }
    }

    @Test
    void weightsKeepTheirOrder() {
        assertThat(shares("3", "0", "1").asList()).containsExactly(Share.of(3, 4), Share.NOTHING, Share.of(1, 4));
        assertThat(Shares.equal(3).asList()).containsOnly(Share.of(1, 3)).hasSize(3);
    }

    @Test
    void sharesSumToExactlyOne() {
        for (List<Share> wrong : List.of(
                List.<Share>of(),
                List.of(Share.of(98, 100)),
                List.of(Share.of(2, 3), Share.of(2, 3)),
                List.of(Share.of(333, 1000), Share.of(333, 1000), Share.of(333, 1000)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Shares(wrong))
                    .withMessage(
                            "The shares %s do not sum to exactly one; make them from weights with Shares.ofWeights.",
                            wrong);
        }
    }

    @Test
    void refusesWeightsThatDivideNothingAndSaysWhy() {
        assertRefused(List.of(), Reason.of("vocabulary.weights.empty"));
        assertRefused(weights("0", "0.00"), Reason.of("vocabulary.weights.allZero", "2"));
        assertRefused(weights("1", "-0.5"), Reason.of("vocabulary.weights.negative", "-0.5"));
        assertThat(Shares.reasonAgainst(weights("0", "1"))).isEmpty();
        assertThatExceptionOfType(WeightsRefused.class).isThrownBy(() -> Shares.equal(0));
    }

    @Test
    void mixesDivisionsByTheirWeight() {
        // Three quarters of (1/2, 1/2) and one quarter of (1, 0).
        assertThat(Shares.mix(List.of(Shares.equal(2), shares("1", "0")), weights("3", "1")))
                .isEqualTo(shares("5", "3"));
        assertThat(Shares.mix(List.of(Shares.equal(2), shares("1", "0")), weights("0", "7")))
                .isEqualTo(shares("1", "0"));
    }

    @Test
    void mixesOnlyDivisionsAmongTheSameSharers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.mix(List.of(Shares.equal(2), Shares.equal(3)), weights("1", "1")))
                .withMessageContaining("[2, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.mix(List.of(Shares.equal(2)), weights("1", "1")))
                .withMessageContaining("1 divisions came with 2 weights");
        assertThatExceptionOfType(WeightsRefused.class).isThrownBy(() -> Shares.mix(List.of(), List.of()));
    }

    @Property
    void sharesOfWeightsAreProportionalToThem(@ForAll("positiveWeights") List<BigDecimal> weights) {
        Shares shares = Shares.ofWeights(weights);

        for (int i = 1; i < weights.size(); i++) {
            assertThat(new BigDecimal(shares.get(0).numerator())
                            .multiply(new BigDecimal(shares.get(i).denominator()))
                            .multiply(weights.get(i)))
                    .isEqualByComparingTo(new BigDecimal(shares.get(i).numerator())
                            .multiply(new BigDecimal(shares.get(0).denominator()))
                            .multiply(weights.get(0)));
        }
    }

    @Property
    void theUnitOfTheWeightsDoesNotMatter(@ForAll("positiveWeights") List<BigDecimal> weights) {
        List<BigDecimal> inThousands =
                weights.stream().map(weight -> weight.movePointLeft(3)).toList();

        assertThat(Shares.ofWeights(inThousands)).isEqualTo(Shares.ofWeights(weights));
    }

    @Property
    void aMixOfOneDivisionWithItselfIsThatDivision(
            @ForAll("positiveWeights") List<BigDecimal> weights, @ForAll("positiveWeights") List<BigDecimal> mix) {
        Shares division = Shares.ofWeights(weights);

        assertThat(Shares.mix(mix.stream().map(weight -> division).toList(), mix))
                .isEqualTo(division);
    }

    @Provide
    Arbitrary<List<BigDecimal>> positiveWeights() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("5000000"))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static void assertRefused(List<BigDecimal> weights, Reason reason) {
        assertThat(Shares.reasonAgainst(weights)).contains(reason);
        assertThatExceptionOfType(WeightsRefused.class)
                .isThrownBy(() -> Shares.ofWeights(weights))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason))
                .withMessageContaining(reason.key());
    }

    private static Shares shares(String... weights) {
        return Shares.ofWeights(weights(weights));
    }

    private static List<BigDecimal> weights(String... weights) {
        return Arrays.stream(weights).map(BigDecimal::new).toList();
    }
}
