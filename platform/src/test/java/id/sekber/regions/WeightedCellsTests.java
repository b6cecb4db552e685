package id.sekber.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class WeightedCellsTests {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Geometry LAND = GEOMETRY.toGeometry(new Envelope(0, 100, 0, 100));

    @Test
    void equalRegionsShareTheLandInTheMiddle() {
        List<Geometry> cells = WeightedCells.of(LAND, List.of(site(25, 50, 400), site(75, 50, 400)));

        assertThat(cells)
                .extracting(Geometry::getArea)
                .allSatisfy(area -> assertThat(area).isCloseTo(5_000, Offset.offset(1e-6)));
    }

    @Test
    void theBoundaryMovesTowardsTheSmallerRegion() {
        List<Geometry> cells = WeightedCells.of(LAND, List.of(site(25, 50, 40), site(75, 50, 1_400)));

        double moved = (1_400 - 40) / Math.PI / (2 * 50);
        assertThat(cells.get(0).getArea()).isCloseTo(100 * (50 - moved), Offset.offset(1e-6));
        assertThat(cells.get(1).getArea()).isCloseTo(100 * (50 + moved), Offset.offset(1e-6));
    }

    @Property(tries = 60)
    void cellsCoverTheLandOnceAndHoldTheirPoints(@ForAll @IntRange(min = 1, max = 25) int count, @ForAll int seed) {
        Random random = new Random(seed);
        List<WeightedCells.Site> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(
                    site(1 + 98 * random.nextDouble(), 1 + 98 * random.nextDouble(), 1 + 3_000 * random.nextDouble()));
        }

        List<Geometry> cells = WeightedCells.of(LAND, sites);

        assertThat(cells.stream().mapToDouble(Geometry::getArea).sum()).isCloseTo(10_000, Offset.offset(1e-3));
        for (int i = 0; i < count; i++) {
            assertThat(cells.get(i).distance(GEOMETRY.createPoint(sites.get(i).point())))
                    .isLessThan(1e-6);
        }
    }

    private static WeightedCells.Site site(double x, double y, double area) {
        return new WeightedCells.Site(new Coordinate(x, y), area);
    }
}
