package id.sekber.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTests {

    private final Indicators indicators = TheCountry.indicators();

    @Test
    void runsFromTheFirstFigureToTheLast() {
        Sparkline spark = of("34.71", "grdp_constant_2010");

        assertThat(spark.dots()).hasSize(18);
        assertThat(spark.first().x()).isEqualTo("28");
        assertThat(spark.last().x()).isEqualTo("302");
        assertThat(spark.path()).startsWith("M28 72L").endsWith("L302 26");
        assertThat(spark.hasHollow()).isTrue();
    }

    @Test
    void placesFiguresByTimeNotByCount() {
        Sparkline connections = of("34.02", Indicators.SEWER_CONNECTIONS);
        Sparkline population = of("34.02", Indicators.POPULATION);

        assertThat(connections.dots()).extracting(Sparkline.Dot::x).containsExactly("28", "302");
        assertThat(population.dots()).extracting(Sparkline.Dot::solid).containsOnly(true);
        assertThat(of("34.71", Indicators.SEWER_CONNECTIONS).dots())
                .extracting(Sparkline.Dot::x)
                .containsExactly("28", "135.3", "283.7", "302");
    }

    @Test
    void aSingleFigureStandsInTheMiddle() {
        Sparkline spark = of("34.04", "gini_ratio");

        assertThat(spark.single()).isTrue();
        assertThat(spark.first().x()).isEqualTo("165");
        assertThat(spark.first().y()).isEqualTo("49");
    }

    @Test
    void refusesASeriesWithoutFigures() {
        IndicatorName name = indicators.name("gini_ratio").orElseThrow();

        assertThatThrownBy(() -> Sparkline.of(name, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gini_ratio");
    }

    private Sparkline of(String region, String indicator) {
        return Sparkline.of(indicators.name(indicator).orElseThrow(), indicators.series(region, indicator));
    }
}
