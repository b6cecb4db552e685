package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void aRegionCodeKnowsItsLevelParentAndProvince() {
        RegionCode district = RegionCode.of("34.71.01");
        RegionCode city = RegionCode.of("34.71");
        RegionCode province = RegionCode.of("34");

        assertThat(district.level()).isEqualTo(RegionLevel.DISTRICT);
        assertThat(city.level()).isEqualTo(RegionLevel.REGENCY_OR_CITY);
        assertThat(province.level()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(district.parent()).contains(city);
        assertThat(city.parent()).contains(province);
        assertThat(province.parent()).isEmpty();
        assertThat(List.of(district.province(), city.province(), province.province()))
                .containsOnly(province);
    }

    @Test
    void aRegionLiesWithinItselfAndAllAboveIt() {
        RegionCode district = RegionCode.of("34.71.01");

        assertThat(district.isWithin(district)).isTrue();
        assertThat(district.isWithin(RegionCode.of("34.71"))).isTrue();
        assertThat(district.isWithin(RegionCode.of("34"))).isTrue();
        assertThat(district.isWithin(RegionCode.of("34.04"))).isFalse();
        assertThat(RegionCode.of("34").isWithin(district)).isFalse();
    }

    @Test
    void aRegionCodeIsATextAndNotANumber() {
        assertThat(RegionCode.of("14.10")).hasToString("14.10");
        for (String wrong : List.of(
                "14.1", "1410", "", "3", "34.", "34.7", "34.71.1", "34.71.01.2001", "34,71", "34.00", "04", " 34")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegionCode.of(wrong))
                    .withMessage(
                            "\"%s\" is not a region code; write two digits for each level with dots, such as 34, 34.71 or 34.71.01.",
                            wrong);
        }
    }

    @Test
    void aRegionCodeOfAFormOrFileIsReadOrRefused() {
        assertThat(RegionCode.read(" 34.71 ")).isEqualTo(Reading.read(RegionCode.of("34.71")));
        assertThat(RegionCode.read("14.1")).isEqualTo(Reading.refused(Reason.of("vocabulary.region.code", "14.1")));
    }

    @Test
    void regionCodesStandInTheOrderOfTheirTree() {
        assertThat(Stream.of("34.71", "34.04.01", "34", "34.04")
                        .map(RegionCode::of)
                        .sorted())
                .extracting(RegionCode::text)
                .containsExactly("34", "34.04", "34.04.01", "34.71");
    }

    @Test
    void anAffairHasAGroupAndANumber() {
        assertThat(AffairCode.of("1.03")).hasToString("1.03").isLessThan(AffairCode.of("2.11"));
        for (String wrong : List.of("103", "1.3", "0.01", "1.031", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AffairCode.of(wrong))
                    .withMessage("\"%s\" is not the code of an affair; write group and number, such as 1.03.", wrong);
        }
    }

    @Test
    void aFiscalYearIsACalendarYear() {
        FiscalYear year = FiscalYear.of(LocalDate.of(2026, 11, 24));

        assertThat(year).isEqualTo(FiscalYear.of(2026)).hasToString("2026");
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(year.contains(year.lastDay())).isTrue();
        assertThat(year.contains(year.next().firstDay())).isFalse();
        assertThat(year.next().previous()).isEqualTo(year);
        assertThat(year).isLessThan(year.next());
    }

    @Test
    void aFiscalYearBeforeTheCalendarRuleIsRefused() {
        assertThat(FiscalYear.of(2001).firstDay()).isEqualTo(LocalDate.of(2001, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2000))
                .withMessage("2000 is not a fiscal year that follows the calendar; give one from 2001 to 2200.");
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(2201));
    }
}
