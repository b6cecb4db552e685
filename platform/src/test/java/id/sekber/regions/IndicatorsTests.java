package id.sekber.regions;

import static id.sekber.regions.TheCountry.BANTUL;
import static id.sekber.regions.TheCountry.KLATEN;
import static id.sekber.regions.TheCountry.SLEMAN;
import static id.sekber.regions.TheCountry.YOGYAKARTA;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTests {

    private static final List<RegionCode> MEMBERS = List.of(YOGYAKARTA, SLEMAN, BANTUL);

    private final Indicators indicators = TheCountry.indicators();

    @Test
    void listsWhatIsKnownOfARegion() {
        assertThat(indicators.names()).hasSize(57);
        assertThat(indicators.namesFor("34.04"))
                .extracting(IndicatorName::name)
                .contains("gini_ratio", "grdp_constant_2010")
                .doesNotContain("ipal_komunal_units");
        assertThat(indicators.namesFor("11.01")).isEmpty();
        assertThat(indicators.name("gini_ratio").orElseThrow().label().in("en")).isEqualTo("Gini ratio");
        assertThat(indicators.name("happiness")).isEmpty();
    }

    @Test
    void givesSeriesFromTheEarliestOn() {
        List<Observation> output = indicators.series("34.71", "grdp_constant_2010");

        assertThat(output)
                .hasSize(18)
                .extracting(Observation::year)
                .isSorted()
                .startsWith(2000)
                .endsWith(2017);
        assertThat(output).allSatisfy(each -> assertThat(each.source()).isNotEmpty());
        assertThat(indicators.series("34.71", "happiness")).isEmpty();
    }

    @Test
    void givesTheLatestWithItsQualityAndNote() {
        Observation latest = indicators.latest("34.02", Indicators.POPULATION).orElseThrow();

        assertThat(latest.value()).isEqualByComparingTo("980269");
        assertThat(latest.period()).isEqualTo("2024-S2");
        assertThat(latest.quality()).isEqualTo(Quality.EXACT);
        assertThat(latest.note()).isEqualTo("Dukcapil semester II 2024");
        assertThat(indicators.latest("34.02", "happiness")).isEmpty();
    }

    @Test
    void weighsByTheLatestPeriodThatAllMembersHave() {
        Weighting waste =
                indicators.weighting(Indicators.WASTE_DELIVERED, MEMBERS).orElseThrow();

        assertThat(waste.weights())
                .containsExactly(new BigDecimal("305.1"), new BigDecimal("206.9"), new BigDecimal("98.3"));
        assertThat(waste.periods()).containsExactly("2019-12");
        assertThat(waste.ofOnePeriod()).isTrue();
        assertThat(indicators
                        .weighting(Indicators.SEWER_CONNECTIONS, MEMBERS)
                        .orElseThrow()
                        .weights())
                .containsExactly(new BigDecimal("19831"), new BigDecimal("3868"), new BigDecimal("3506"));
    }

    @Test
    void saysWhenTheFiguresAreOfDifferentPeriods() {
        Weighting quota = indicators
                .weighting("tpa_piyungan_quota", List.of(YOGYAKARTA, SLEMAN))
                .orElseThrow();

        assertThat(quota.ofOnePeriod()).isFalse();
        assertThat(quota.periods()).containsExactly("2023-10", "2024-01");
    }

    @Test
    void offersOnlyWeightingsThatAreComplete() {
        assertThat(indicators.weightings(MEMBERS))
                .extracting(weighting -> weighting.indicator().name())
                .containsExactly(
                        Indicators.POPULATION,
                        Indicators.AREA,
                        Indicators.WASTE_DELIVERED,
                        Indicators.SEWER_CONNECTIONS);
        assertThat(indicators.weightings(List.of(YOGYAKARTA, KLATEN))).isEmpty();
        assertThat(indicators.weighting(Indicators.AREA, List.of())).isEmpty();
    }
}
