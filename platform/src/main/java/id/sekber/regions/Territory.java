package id.sekber.regions;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A region as it is to be drawn.
 *
 * @param ordinal among the members, from 1; 0 for the others
 * @param shape on a plane in kilometres, later in the units of the picture
 * @param point inside the region
 */
record Territory(Region region, Place place, int ordinal, Geometry shape, Coordinate point) {

    /** Where a region stands in the picture. */
    enum Place {
        MEMBER,
        NEIGHBOUR,
        BEYOND
    }

    boolean isMember() {
        return place == Place.MEMBER;
    }

    Territory with(Geometry otherShape) {
        return new Territory(region, place, ordinal, otherShape, point);
    }
}
