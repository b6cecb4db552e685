package id.sekber.regions;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Land drawn from points and areas alone: a round patch for each region, grown together where they are near. */
final class SchematicLand {

    /** A patch is drawn this much wider than a disc of the region's area, so that neighbours meet. */
    private static final double WIDER = 1.3;

    /** Gaps between patches up to this part of a patch are closed. */
    private static final double CLOSED = 0.6;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private SchematicLand() {}

    static Geometry of(List<WeightedCells.Site> sites) {
        List<Geometry> patches = new ArrayList<>();
        double smallest = Double.MAX_VALUE;
        for (WeightedCells.Site site : sites) {
            double radius = WIDER * Math.sqrt(site.area() / Math.PI);
            smallest = Math.min(smallest, radius);
            patches.add(GEOMETRY.createPoint(site.point()).buffer(radius));
        }
        double gap = CLOSED * smallest;
        return UnaryUnionOp.union(patches).buffer(gap).buffer(-gap);
    }
}
