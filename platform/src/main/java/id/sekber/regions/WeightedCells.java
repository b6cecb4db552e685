package id.sekber.regions;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Divides land among points so that a larger region gets more of it: a Voronoi diagram whose boundaries are moved towards
 * the smaller side (a power diagram). An ordinary one would draw a small city as large as the regencies around it.
 */
final class WeightedCells {

    /** The nearest that a boundary may come to a point, as part of the way: each point stays well inside its own cell. */
    private static final double NEAREST = 0.2;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Site> sites;
    private final double strength;

    /** A point with the area that its region really has, in square kilometres. */
    record Site(Coordinate point, double area) {}

    private WeightedCells(List<Site> sites) {
        this.sites = sites;
        this.strength = strength(sites);
    }

    /** The cell of each site in the order of the sites; together they are the land. */
    static List<Geometry> of(Geometry land, List<Site> sites) {
        WeightedCells cells = new WeightedCells(sites);
        return sites.stream().map(site -> cells.around(site, land)).toList();
    }

    private Geometry around(Site site, Geometry land) {
        List<Coordinate> ring = corners(land.getEnvelopeInternal());
        for (Site other : sites) {
            if (other != site) {
                ring = nearer(ring, site, other);
            }
        }
        return OverlayNGRobust.overlay(polygon(ring), land, OverlayNG.INTERSECTION);
    }

    /** What of a convex ring lies on the site's side of its boundary with the other. */
    private List<Coordinate> nearer(List<Coordinate> ring, Site site, Site other) {
        List<Coordinate> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Coordinate here = ring.get(i);
            Coordinate next = ring.get((i + 1) % ring.size());
            double beyondHere = beyond(here, site, other);
            double beyondNext = beyond(next, site, other);
            if (beyondHere <= 0) {
                kept.add(here);
            }
            if (beyondHere * beyondNext < 0) {
                double part = beyondHere / (beyondHere - beyondNext);
                kept.add(new Coordinate(here.x + part * (next.x - here.x), here.y + part * (next.y - here.y)));
            }
        }
        return kept;
    }

    /** Positive where a place belongs rather to the other site. */
    private double beyond(Coordinate place, Site site, Site other) {
        return squared(place, site.point()) - weight(site) - squared(place, other.point()) + weight(other);
    }

    private double weight(Site site) {
        return strength * site.area() / Math.PI;
    }

    /** As much of the difference between areas as keeps every boundary away from the points. */
    private static double strength(List<Site> sites) {
        double strength = 1;
        for (Site one : sites) {
            for (Site other : sites) {
                double difference = (one.area() - other.area()) / Math.PI;
                if (difference > 0) {
                    double most = (1 - 2 * NEAREST) * squared(one.point(), other.point());
                    strength = Math.min(strength, most / difference);
                }
            }
        }
        return strength;
    }

    private static double squared(Coordinate one, Coordinate other) {
        double distance = one.distance(other);
        return distance * distance;
    }

    private static List<Coordinate> corners(Envelope box) {
        return List.of(
                new Coordinate(box.getMinX(), box.getMinY()),
                new Coordinate(box.getMaxX(), box.getMinY()),
                new Coordinate(box.getMaxX(), box.getMaxY()),
                new Coordinate(box.getMinX(), box.getMaxY()));
    }

    private static Geometry polygon(List<Coordinate> ring) {
        if (ring.size() < 3) {
            return GEOMETRY.createPolygon();
        }
        List<Coordinate> closed = new ArrayList<>(ring);
        closed.add(ring.get(0));
        return GEOMETRY.createPolygon(closed.toArray(Coordinate[]::new));
    }
}
