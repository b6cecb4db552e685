package id.sekber.regions;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The part of the plane that a picture shows: the members with some surroundings, in units of the picture. */
record Frame(Envelope view, double scale, int width, int height) {

    /** Twelve of these units stay readable on a screen of 360 pixels. */
    private static final int WIDTH = 340;

    static final int LEAST_HEIGHT = 220;
    private static final int MOST_HEIGHT = 380;

    /** Surroundings on each side, as part of the longer side of what is framed. */
    private static final double MARGIN = 0.12;

    /** Shapes go on this far outside the picture, so that no edge of theirs shows inside. */
    private static final double BLEED = 4;

    static Frame around(Envelope members) {
        Envelope view = new Envelope(members);
        view.expandBy(MARGIN * Math.max(members.getWidth(), members.getHeight()));
        double proportion = view.getHeight() / view.getWidth();
        int height = (int) Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, WIDTH * proportion)));
        double scale = Math.min(WIDTH / view.getWidth(), height / view.getHeight());
        view.expandBy((WIDTH / scale - view.getWidth()) / 2, (height / scale - view.getHeight()) / 2);
        return new Frame(view, scale, WIDTH, height);
    }

    Coordinate place(Coordinate inKilometres) {
        return new Coordinate((inKilometres.x - view.getMinX()) * scale, (inKilometres.y - view.getMinY()) * scale);
    }

    /** What of a shape is seen, in units of the picture. */
    Geometry seen(Geometry inKilometres) {
        Geometry moved = AffineTransformation.translationInstance(-view.getMinX(), -view.getMinY())
                .scale(scale, scale)
                .transform(inKilometres);
        return OverlayNGRobust.overlay(moved, bleed(), OverlayNG.INTERSECTION);
    }

    private static Geometry rectangle(Envelope box) {
        return new GeometryFactory().toGeometry(box);
    }

    private Geometry bleed() {
        return rectangle(new Envelope(-BLEED, width + BLEED, -BLEED, height + BLEED));
    }

    Envelope picture() {
        return new Envelope(0, width, 0, height);
    }
}
