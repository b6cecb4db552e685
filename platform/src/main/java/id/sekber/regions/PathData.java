package id.sekber.regions;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes polygons as the path of an SVG: relative steps in tenths of a unit, as short as they can be. */
final class PathData {

    private static final int LEAST_CORNERS = 3;

    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;

    private PathData() {}

    static String of(Geometry shape) {
        PathData path = new PathData();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                path.add(polygon);
            }
        }
        return path.text.toString();
    }

    private void add(Polygon polygon) {
        add(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            add(polygon.getInteriorRingN(i));
        }
    }

    private void add(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        if (corners(points) < LEAST_CORNERS) {
            return;
        }
        x = tenths(points[0].x);
        y = tenths(points[0].y);
        text.append('M').append(written(x));
        separate(y);
        text.append('l');
        for (int i = 1; i < points.length - 1; i++) {
            step(tenths(points[i].x), tenths(points[i].y));
        }
        text.append('z');
    }

    private void step(long toX, long toY) {
        if (toX == x && toY == y) {
            return;
        }
        if (text.charAt(text.length() - 1) == 'l') {
            text.append(written(toX - x));
        } else {
            separate(toX - x);
        }
        separate(toY - y);
        x = toX;
        y = toY;
    }

    /** A minus sign separates by itself. */
    private void separate(long tenths) {
        if (tenths >= 0) {
            text.append(' ');
        }
        text.append(written(tenths));
    }

    private static int corners(Coordinate[] closed) {
        int corners = 0;
        for (int i = 1; i < closed.length; i++) {
            boolean moved =
                    tenths(closed[i].x) != tenths(closed[i - 1].x) || tenths(closed[i].y) != tenths(closed[i - 1].y);
            corners += moved ? 1 : 0;
        }
        return corners;
    }

    private static long tenths(double units) {
        return Math.round(units * 10);
    }

    /** One decimal at most, and none where it is zero: the same in every language. */
    static String written(double units) {
        return written(tenths(units));
    }

    private static String written(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
