package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTests {

    private static final int NOW = 2026;

    @Test
    void spansFromTheFirstTurningPointToThisYear() {
        Timeline timeline =
                Timeline.of(aCase("x").lived(2001, null).turnedIn(1996, 2013).please(), NOW);

        assertThat(timeline.first()).isEqualTo(1996);
        assertThat(timeline.last()).isEqualTo(NOW);
        assertThat(timeline.bar()).isNotNull().satisfies(bar -> {
            assertThat(bar.open()).isTrue();
            assertThat(bar.x() + bar.width()).isEqualTo(Timeline.WIDTH - 40.0);
        });
    }

    @Test
    void endsWithTheCooperation() {
        Timeline timeline =
                Timeline.of(aCase("x").lived(1986, 2011).turnedIn(2009).please(), NOW);

        assertThat(timeline.last()).isEqualTo(2011);
    }

    @Test
    void drawsNoBarWhereTheFoundingIsUnknown() {
        assertThat(Timeline.of(aCase("x").lived(null, null).turnedIn(2004).please(), NOW)
                        .bar())
                .isNull();
    }

    @Test
    void keepsPinsOfNeighbouringYearsApart() {
        Timeline timeline = Timeline.of(
                aCase("x").lived(1920, null).turnedIn(2010, 2011, 2012, 2012).please(), NOW);

        assertThat(timeline.pins()).hasSize(3);
        assertThat(timeline.pins().stream().map(Timeline.Pin::y).distinct()).hasSize(3);
        assertThat(timeline.pins().stream().mapToDouble(Timeline.Pin::y)).allMatch(y -> y < timeline.height());
    }

    @Test
    void drawsFewTicksOnAnySpan() {
        for (int founded : new int[] {1800, 1920, 1990, 2019, 2025, 2026}) {
            Timeline timeline = Timeline.of(aCase("x").lived(founded, null).please(), NOW);

            assertThat(timeline.ticks()).hasSizeBetween(1, 9);
            assertThat(timeline.ticks()).allMatch(tick -> tick.x() >= 0 && tick.x() <= Timeline.WIDTH);
        }
    }

    @Test
    void writesItsPathsWithAPointInEveryLanguage() {
        assertThat(new Timeline.Pin(10.25, 76, 2001).path()).isEqualTo("M10.3 70.5l5.5 5.5-5.5 5.5-5.5-5.5z");
    }
}
