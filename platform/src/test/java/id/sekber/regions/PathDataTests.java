package id.sekber.regions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PathDataTests {

    @Test
    void writesRelativeStepsInTenths() throws ParseException {
        assertThat(path("POLYGON ((1 2, 11 2, 11.55 -3.04, 1 2))")).isEqualTo("M1 2l10 0 0.6-5z");
    }

    @Test
    void writesHolesAndParts() throws ParseException {
        assertThat(path("POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 8 1, 8 3, 4 1))"))
                .isEqualTo("M0 0l9 0 0 9zM4 1l4 0 0 2z");
        assertThat(path("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))"))
                .isEqualTo("M0 0l9 0 0 9zM20 0l9 0 0 9z");
    }

    @Test
    void leavesOutWhatIsTooSmallToSee() throws ParseException {
        assertThat(path("POLYGON ((0 0, 0.01 0, 0.01 0.01, 0 0))")).isEmpty();
        assertThat(path("POLYGON EMPTY")).isEmpty();
        assertThat(path("POLYGON ((0 0, 5 0, 5.001 0.001, 5 5, 0 0))")).isEqualTo("M0 0l5 0 0 5z");
    }

    @Test
    void writesSmallNegativesWithTheirSign() {
        assertThat(PathData.written(-0.3)).isEqualTo("-0.3");
        assertThat(PathData.written(-0.04)).isEqualTo("0");
        assertThat(PathData.written(12.0)).isEqualTo("12");
    }

    private static String path(String wellKnownText) throws ParseException {
        return PathData.of(new WKTReader().read(wellKnownText));
    }
}
