package id.sekber.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds room for texts in a picture: inside their shape, else aside; never over one another. */
final class LabelPlaces {

    /** A text may stick out of its shape by this part: the halo keeps it readable. */
    private static final double STICKS_OUT = 0.2;

    private static final double EXACT_ENOUGH = 1;
    private static final int STEP = 8;
    private static final double SPACE = 3;
    private static final double FROM_THE_EDGE = 7;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Envelope picture;
    private final List<Envelope> taken = new ArrayList<>();

    LabelPlaces(Envelope picture) {
        this.picture = picture;
    }

    /** Room around the middle of a shape that is wide enough for the text. */
    Optional<Envelope> inside(Geometry shape, double width, double height) {
        Envelope box = around(middle(shape), width, height);
        Geometry rectangle = GEOMETRY.toGeometry(box);
        double covered = OverlayNGRobust.overlay(rectangle, shape, OverlayNG.INTERSECTION)
                .getArea();
        return Optional.of(box)
                .filter(each -> covered >= (1 - STICKS_OUT) * rectangle.getArea())
                .filter(this::free)
                .map(this::take);
    }

    /** Room near the middle of a shape, be the shape ever so narrow; nothing where all of it is taken. */
    Optional<Envelope> near(Geometry shape, double width, double height) {
        Coordinate middle = middle(shape);
        return Stream.of(0, 1, -1, 2, -2, 3, -3)
                .map(step -> around(new Coordinate(middle.x, middle.y + step * STEP), width, height))
                .filter(this::free)
                .findFirst()
                .map(this::take);
    }

    /** Room at the left or right edge, as near to a point as there is; over others only where nothing is free. */
    Envelope aside(Coordinate point, double width, double height) {
        List<Envelope> boxes = IntStream.iterate(
                        (int) FROM_THE_EDGE, y -> y + height + FROM_THE_EDGE < picture.getMaxY(), y -> y + STEP)
                .boxed()
                .flatMap(y -> Stream.of(
                        corner(FROM_THE_EDGE, y, width, height),
                        corner(picture.getMaxX() - FROM_THE_EDGE - width, y, width, height)))
                .sorted(Comparator.comparingDouble(box -> box.centre().distance(point)))
                .toList();
        return take(boxes.stream()
                .filter(box -> free(box) && !box.contains(point))
                .findFirst()
                .orElse(boxes.get(0)));
    }

    private boolean free(Envelope box) {
        return picture.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    private Envelope take(Envelope box) {
        Envelope withSpace = new Envelope(box);
        withSpace.expandBy(SPACE);
        taken.add(withSpace);
        return box;
    }

    private static Envelope around(Coordinate middle, double width, double height) {
        return corner(middle.x - width / 2, middle.y - height / 2, width, height);
    }

    private static Envelope corner(double x, double y, double width, double height) {
        return new Envelope(x, x + width, y, y + height);
    }

    private static Coordinate middle(Geometry shape) {
        Geometry largest = shape;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (i == 0 || shape.getGeometryN(i).getArea() > largest.getArea()) {
                largest = shape.getGeometryN(i);
            }
        }
        return MaximumInscribedCircle.getCenter(largest, EXACT_ENOUGH).getCoordinate();
    }
}
