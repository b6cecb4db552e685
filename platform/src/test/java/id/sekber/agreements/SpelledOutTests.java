package id.sekber.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledOutTests {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "3, tiga",
        "11, sebelas",
        "19, sembilan belas",
        "20, dua puluh",
        "101, seratus satu",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001000, satu juta seribu",
        "2011, dua ribu sebelas",
        "7950000000, tujuh miliar sembilan ratus lima puluh juta",
        "15000000000, lima belas miliar",
        "1000000000000, satu triliun",
    })
    void writesNumbersAsTheyAreReadAloud(long number, String words) {
        assertThat(SpelledOut.words(number)).isEqualTo(words);
    }

    @Test
    void readsTheLargestNumberToItsEnd() {
        assertThat(SpelledOut.words(Long.MAX_VALUE))
                .startsWith("sembilan kuintiliun")
                .endsWith("delapan ratus tujuh");
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatThrownBy(() -> SpelledOut.words(-1)).hasMessageContaining("-1");
    }
}
