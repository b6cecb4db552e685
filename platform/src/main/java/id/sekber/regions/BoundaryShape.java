package id.sekber.regions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Makes the shape of a boundary from coordinates as they are written, and mends what can be mended. */
final class BoundaryShape {

    private static final int LEAST_POINTS = 4;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<String> mended = new ArrayList<>();

    /** A sound shape, with what was mended in it. */
    record Sound(Geometry shape, List<String> mended) {}

    /** Why a geometry cannot be a boundary; the feature is left out, the others are not. */
    static final class Unsound extends Exception {

        private static final long serialVersionUID = 1;

        Unsound(String reason) {
            super(reason);
        }
    }

    private BoundaryShape() {}

    static Sound of(GeoJsonFile.@Nullable Shape written) throws Unsound {
        if (written == null) {
            throw new Unsound("has no geometry");
        }
        BoundaryShape making = new BoundaryShape();
        Geometry shape = switch (written.type()) {
            case "Polygon" -> making.polygon(written.coordinates());
            case "MultiPolygon" -> making.multiPolygon(written.coordinates());
            default -> throw new Unsound("is a %s, not a Polygon or MultiPolygon".formatted(written.type()));
        };
        return new Sound(making.valid(shape), List.copyOf(making.mended));
    }

    private MultiPolygon multiPolygon(@Nullable Object coordinates) throws Unsound {
        List<Polygon> polygons = new ArrayList<>();
        for (Object each : list(coordinates)) {
            polygons.add(polygon(each));
        }
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(@Nullable Object coordinates) throws Unsound {
        List<LinearRing> rings = new ArrayList<>();
        for (Object each : list(coordinates)) {
            rings.add(turned(ring(each), rings.isEmpty()));
        }
        if (rings.isEmpty()) {
            throw new Unsound("has a polygon without a ring");
        }
        return GEOMETRY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    /** Outer rings run against the clock, inner ones with it (RFC 7946, 3.1.6). */
    private LinearRing turned(LinearRing ring, boolean outer) {
        if (Orientation.isCCW(ring.getCoordinateSequence()) == outer) {
            return ring;
        }
        note("rings were turned to the right-hand rule");
        return ring.reverse();
    }

    private static LinearRing ring(Object coordinates) throws Unsound {
        List<Coordinate> points = new ArrayList<>();
        for (Object each : list(coordinates)) {
            points.add(point(each));
        }
        if (points.size() < LEAST_POINTS) {
            throw new Unsound(
                    "has a ring of %d points; a ring needs at least %d".formatted(points.size(), LEAST_POINTS));
        }
        if (!points.get(0).equals2D(points.get(points.size() - 1))) {
            throw new Unsound("has a ring that is not closed");
        }
        return GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate point(Object numbers) throws Unsound {
        if (numbers instanceof List<?> list
                && list.size() >= 2
                && list.get(0) instanceof Double longitude
                && list.get(1) instanceof Double latitude) {
            if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
                throw new Unsound("has the point %s, %s outside WGS 84; convert the file to degrees"
                        .formatted(longitude, latitude));
            }
            return new Coordinate(longitude, latitude);
        }
        throw new Unsound("has coordinates that are not nested as its type demands");
    }

    private Geometry valid(Geometry shape) throws Unsound {
        Geometry sound = shape;
        if (!IsValidOp.isValid(shape)) {
            sound = shape.buffer(0);
            note("lines that cross themselves were mended");
        }
        if (sound.isEmpty() || sound.getArea() == 0) {
            throw new Unsound("encloses nothing");
        }
        return sound;
    }

    private void note(String what) {
        if (!mended.contains(what)) {
            mended.add(what);
        }
    }

    private static List<?> list(@Nullable Object coordinates) throws Unsound {
        if (coordinates instanceof List<?> list) {
            return list;
        }
        throw new Unsound("has coordinates that are not nested as its type demands");
    }
}
