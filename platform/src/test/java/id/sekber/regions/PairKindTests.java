package id.sekber.regions;

import static id.sekber.regions.PairKind.PROVINCE_AND_OWN_REGION;
import static id.sekber.regions.PairKind.PROVINCE_AND_REGION_OF_ANOTHER;
import static id.sekber.regions.PairKind.REGIONS_OF_ONE_PROVINCE;
import static id.sekber.regions.PairKind.REGIONS_OF_TWO_PROVINCES;
import static id.sekber.regions.PairKind.TWO_PROVINCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.vocabulary.RegionCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairKindTests {

    @ParameterizedTest
    @CsvSource({
        "34,    33,    TWO_PROVINCES,                  a",
        "34,    34.04, PROVINCE_AND_OWN_REGION,        b",
        "34.04, 34,    PROVINCE_AND_OWN_REGION,        b",
        "34,    33.10, PROVINCE_AND_REGION_OF_ANOTHER, c",
        "34.04, 33.10, REGIONS_OF_TWO_PROVINCES,       d",
        "34.04, 34.71, REGIONS_OF_ONE_PROVINCE,        e"
    })
    void followsTheFivePairsOfTheLaw(String one, String other, PairKind kind, char letter) {
        assertThat(PairKind.of(RegionCode.of(one), RegionCode.of(other))).isEqualTo(kind);
        assertThat(kind.letter()).isEqualTo(letter);
    }

    @Test
    void listsThePairsAmongManyInTheOrderOfTheLaw() {
        List<RegionCode> kartamantul = codes("34.71", "34.04", "34.02");

        assertThat(PairKind.among(kartamantul)).containsExactly(REGIONS_OF_ONE_PROVINCE);
        assertThat(PairKind.among(codes("34.04", "33.10", "34", "33")))
                .containsExactly(
                        TWO_PROVINCES,
                        PROVINCE_AND_OWN_REGION,
                        PROVINCE_AND_REGION_OF_ANOTHER,
                        REGIONS_OF_TWO_PROVINCES);
        assertThat(PairKind.among(codes("34.71"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoPair() {
        assertThatThrownBy(() -> PairKind.of(RegionCode.of("34.04"), RegionCode.of("34.04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("34.04 and 34.04");
        assertThatThrownBy(() -> PairKind.of(RegionCode.of("34.04.01"), RegionCode.of("34.71")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("34.04.01");
    }

    private static List<RegionCode> codes(String... codes) {
        return List.of(codes).stream().map(RegionCode::of).toList();
    }
}
