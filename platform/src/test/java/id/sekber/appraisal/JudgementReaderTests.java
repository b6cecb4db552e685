package id.sekber.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementReaderTests {

    private static final List<Criterion> CRITERIA = AppraisalMother.criteria(3);
    private static final List<Reason> NAMES =
            CRITERIA.stream().map(Criterion::name).toList();

    private static final Map<String, String> SWING = Map.of("poin-1", "100", "poin-2", "60", "poin-3", "40");
    private static final Map<String, String> AHP = Map.of("banding-1-2", "2", "banding-1-3", "6", "banding-2-3", "3");
    private static final Map<String, String> BWM = Map.of(
            "terpenting",
            "1",
            "terendah",
            "3",
            "dari-terpenting-2",
            "2",
            "dari-terpenting-3",
            "6",
            "ke-terendah-1",
            "6",
            "ke-terendah-2",
            "3");
    private static final Map<String, String> ORDER = Map.of("urutan-2", "1", "urutan-1", "2");

    @Test
    void swingWeighsInProportionToThePoints() {
        assertThat(weights(Method.SWING, SWING)).containsExactly(0.5, 0.3, 0.2);
    }

    @Test
    void consistentPairsAndConsistentRowsGiveTheSameWeights() {
        assertThat(weights(Method.AHP, AHP)).satisfies(JudgementReaderTests::areSixThreeOne);
        assertThat(weights(Method.BWM, BWM)).satisfies(JudgementReaderTests::areSixThreeOne);
        assertThat(consistency(Method.AHP, AHP).usable()).isTrue();
        assertThat(consistency(Method.AHP, AHP).leastFitting()).isNull();
        assertThat(consistency(Method.BWM, BWM).verdict().key()).isEqualTo("appraisal.consistency.bwmWhole");
    }

    private static void areSixThreeOne(List<? extends Double> weights) {
        assertThat(weights.get(0)).isCloseTo(0.6, within(1e-9));
        assertThat(weights.get(1)).isCloseTo(0.3, within(1e-9));
        assertThat(weights.get(2)).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void anOrderWeighsByItsCentreAndLeavesTheRestFree() {
        assertThat(weights(Method.ORDER, ORDER).get(1)).isCloseTo(0.5, within(1e-12));
        assertThat(weights(Method.ORDER, ORDER).get(2)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(consistency(Method.ORDER, ORDER).verdict())
                .isEqualTo(Reason.of("appraisal.consistency.orderPart", 1));
    }

    @Test
    void pairsThatContradictEachOtherNameTheOneToTalkAbout() {
        Map<String, String> circle = Map.of("banding-1-2", "9", "banding-2-3", "9", "banding-1-3", "1/9");

        Consistency consistency = consistency(Method.AHP, circle);

        assertThat(consistency.usable()).isFalse();
        assertThat(consistency.verdict().key()).isEqualTo("appraisal.consistency.ahpBroken");
        assertThat(consistency.leastFitting()).isNotNull();
    }

    @Test
    void rowsThatDoNotFitNameTheOneFarthestFromTheWeights() {
        Consistency consistency = consistency(Method.BWM, with(BWM, "ke-terendah-2", "6"));

        assertThat(consistency.usable()).isTrue();
        assertThat(consistency.leastFitting()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SWING, poin-2, '', poin-2, appraisal.swing.missing",
        "SWING, poin-2, 101, poin-2, appraisal.swing.range",
        "SWING, poin-2, -1, poin-2, appraisal.swing.range",
        "SWING, poin-2, NaN, poin-2, appraisal.swing.range",
        "SWING, poin-1, 99, poin-1, appraisal.swing.noHundred",
        "AHP, banding-1-2, '', banding-1-2, appraisal.ahp.missing",
        "AHP, banding-1-2, 10, banding-1-2, appraisal.ahp.range",
        "AHP, banding-1-2, 1/0, banding-1-2, appraisal.ahp.range",
        "AHP, banding-1-2, 0, banding-1-2, appraisal.ahp.range",
        "BWM, terpenting, '', terpenting, appraisal.bwm.bestMissing",
        "BWM, terpenting, 7, terpenting, appraisal.bwm.bestMissing",
        "BWM, terendah, 1, terendah, appraisal.bwm.same",
        "BWM, dari-terpenting-2, 0, dari-terpenting-2, appraisal.bwm.range",
        "BWM, dari-terpenting-2, '', dari-terpenting-2, appraisal.bwm.missing",
        "BWM, dari-terpenting-1, 2, dari-terpenting-1, appraisal.bwm.self",
        "BWM, dari-terpenting-2, 7, dari-terpenting-2, appraisal.bwm.beyondWorst",
        "BWM, ke-terendah-2, 7, ke-terendah-2, appraisal.bwm.beyondBest",
        "BWM, ke-terendah-1, 5, ke-terendah-1, appraisal.bwm.twoSpans",
        "ORDER, urutan-3, 1, urutan-3, appraisal.order.twice",
        "ORDER, urutan-3, 0, urutan-3, appraisal.order.range",
        "ORDER, urutan-3, satu, urutan-3, appraisal.order.range",
        "ORDER, urutan-1, '', urutan-1, appraisal.order.few"
    })
    void whatCannotBeReadIsSaidAtItsField(Method method, String field, String typed, String at, String key) {
        Map<String, String> good = switch (method) {
            case SWING -> SWING;
            case AHP -> AHP;
            case BWM -> BWM;
            case ORDER -> ORDER;
        };

        Outcome<Judgements> reading = JudgementReader.read(method, with(good, field, typed), CRITERIA);

        Problems problems = ((Outcome.Refused<Judgements>) reading).problems();
        assertThat(problems.at(at).map(Reason::key)).contains(key);
    }

    /** Whatever is judged: weights are not negative and sum to one. */
    @ParameterizedTest
    @EnumSource
    void weightsAreSharesWhateverIsJudged(Method method) {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            int n = 2 + random.nextInt(5);
            Map<String, String> fields = judged(method, n, random);
            Outcome<Judgements> reading = JudgementReader.read(method, fields, AppraisalMother.criteria(n));
            assertThat(reading).as("%s", fields).isInstanceOf(Outcome.Done.class);
            List<Double> weights = ((Outcome.Done<Judgements>) reading)
                    .value()
                    .weighed(AppraisalMother.criteria(n).stream()
                            .map(Criterion::name)
                            .toList())
                    .weights()
                    .values();
            assertThat(weights).hasSize(n).allMatch(weight -> weight >= 0);
            assertThat(weights.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        }
    }

    private static Map<String, String> judged(Method method, int n, Random random) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (method) {
            case SWING -> {
                for (int c = 1; c <= n; c++) {
                    fields.put("poin-" + c, String.valueOf(c == 1 ? 100 : random.nextInt(101)));
                }
            }
            case AHP -> {
                for (int i = 1; i <= n; i++) {
                    for (int j = i + 1; j <= n; j++) {
                        int times = 1 + random.nextInt(9);
                        fields.put("banding-" + i + "-" + j, random.nextBoolean() ? "" + times : "1/" + times);
                    }
                }
            }
            case BWM -> {
                int span = 1 + random.nextInt(9);
                fields.put("terpenting", "1");
                fields.put("terendah", "2");
                for (int c = 1; c <= n; c++) {
                    fields.put("dari-terpenting-" + c, "" + (c == 1 ? 1 : c == 2 ? span : 1 + random.nextInt(span)));
                    fields.put("ke-terendah-" + c, "" + (c == 2 ? 1 : c == 1 ? span : 1 + random.nextInt(span)));
                }
            }
            case ORDER -> {
                for (int c = 1; c <= n; c++) {
                    fields.put("urutan-" + c, "" + c);
                }
            }
        }
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, typed);
        return changed;
    }

    private static Weighed weighed(Method method, Map<String, String> fields) {
        Outcome<Judgements> reading = JudgementReader.read(method, fields, CRITERIA);
        return ((Outcome.Done<Judgements>) reading).value().weighed(NAMES);
    }

    private static List<Double> weights(Method method, Map<String, String> fields) {
        return weighed(method, fields).weights().values();
    }

    private static Consistency consistency(Method method, Map<String, String> fields) {
        return weighed(method, fields).consistency();
    }
}
