package id.sekber.regions;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** The area of shapes in degrees, on a sphere as large as the earth: within half a per cent of the ellipsoid. */
final class SphericalArea {

    /** Of the sphere with the earth's surface. */
    private static final double RADIUS_IN_KM = 6_371.007;

    private SphericalArea() {}

    static double inSquareKilometres(Geometry shape) {
        double area = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                area += of(polygon);
            }
        }
        return area;
    }

    private static double of(Polygon polygon) {
        double area = of(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= of(polygon.getInteriorRingN(i));
        }
        return area;
    }

    private static double of(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        double sum = 0;
        for (int i = 1; i < points.length; i++) {
            double turned = Math.toRadians(points[i].x - points[i - 1].x);
            sum += turned * (sine(points[i]) + sine(points[i - 1])) / 2;
        }
        return Math.abs(sum) * RADIUS_IN_KM * RADIUS_IN_KM;
    }

    private static double sine(Coordinate point) {
        return Math.sin(Math.toRadians(point.y));
    }
}
