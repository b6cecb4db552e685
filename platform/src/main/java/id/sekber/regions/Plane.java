package id.sekber.regions;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** A flat map in kilometres around a point, y downwards as on a screen; true enough for a few neighbouring regions. */
record Plane(double longitude, double latitude) {

    private static final double KM_A_DEGREE_OF_LATITUDE = 110.57;
    private static final double KM_A_DEGREE_OF_LONGITUDE_AT_THE_EQUATOR = 111.32;

    Coordinate point(double ofLongitude, double ofLatitude) {
        double kmADegree = KM_A_DEGREE_OF_LONGITUDE_AT_THE_EQUATOR * Math.cos(Math.toRadians(latitude));
        return new Coordinate((ofLongitude - longitude) * kmADegree, (latitude - ofLatitude) * KM_A_DEGREE_OF_LATITUDE);
    }

    Geometry shape(Geometry inDegrees) {
        Geometry inKilometres = inDegrees.copy();
        inKilometres.apply(new EachPoint());
        return inKilometres;
    }

    private class EachPoint implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence points, int i) {
            Coordinate moved = point(points.getX(i), points.getY(i));
            points.setOrdinate(i, CoordinateSequence.X, moved.x);
            points.setOrdinate(i, CoordinateSequence.Y, moved.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
