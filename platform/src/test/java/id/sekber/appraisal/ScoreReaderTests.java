package id.sekber.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreReaderTests {

    private static final List<Criterion> CRITERIA = AppraisalMother.criteria(2);
    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));

    @Test
    void readsARangeWithItsReasonAndCases() {
        Estimate estimate =
                done("3,5", "7", "pernah terjadi", "sarbagita, hsl-helsinki").get(0);

        assertThat(estimate.low()).isEqualByComparingTo("3.5");
        assertThat(estimate.high()).isEqualByComparingTo("7");
        assertThat(estimate.cases()).containsExactly("sarbagita", "hsl-helsinki");
    }

    @Test
    void oneEndAloneIsASingleNumber() {
        assertThat(done("", "6", "karena", "").get(0).low()).isEqualByComparingTo(BigDecimal.valueOf(6));
        assertThat(done("6", "", "karena", "").get(0).high()).isEqualByComparingTo(BigDecimal.valueOf(6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11   | 12 | karena | '' | dari-1   | appraisal.score.range
            -1   | 2  | karena | '' | dari-1   | appraisal.score.range
            3,25 | 4  | karena | '' | dari-1   | appraisal.score.range
            8    | 4  | karena | '' | dari-1   | appraisal.score.reversed
            4    | 8  | ''     | '' | alasan-1 | appraisal.score.reasonless
            ''   | '' | karena | '' | dari-1   | appraisal.score.missing
            4    | 8  | karena | tidak-ada | kasus-1 | appraisal.case.unknown
            """)
    void whatCannotBeReadIsSaidAtItsField(
            String low, String high, String reason, String cases, String field, String key) {
        Outcome<List<Estimate>> reading = read(low, high, reason, cases);

        assertThat(((Outcome.Refused<List<Estimate>>) reading)
                        .problems()
                        .at(field)
                        .map(Reason::key))
                .contains(key);
    }

    @Test
    void wordsAreNoNumber() {
        assertThat(read("NaN", "1e3", "karena", "")).isInstanceOf(Outcome.Refused.class);
        assertThat(read("banyak", "", "karena", "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anEmptySheetIsRefused() {
        Outcome<List<Estimate>> reading = read("", "", "", "");

        assertThat(((Outcome.Refused<List<Estimate>>) reading)
                        .problems()
                        .at("dari-1")
                        .map(Reason::key))
                .contains("appraisal.score.none");
    }

    private static Outcome<List<Estimate>> read(String low, String high, String reason, String cases) {
        ScoreForm form = new ScoreForm(List.of(new ScoreForm.Row(1, low, high, reason, cases)), 0);
        return ScoreReader.read(form, CRITERIA, INDONESIAN, id -> !id.equals("tidak-ada"));
    }

    private static List<Estimate> done(String low, String high, String reason, String cases) {
        return ((Outcome.Done<List<Estimate>>) read(low, high, reason, cases)).value();
    }
}
