package id.sekber.regions;

import id.sekber.regions.RegionMap.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Turns territories on the plane into a map: framed, simplified until it is small enough to send, labelled. */
final class MapDrawing {

    /** Length of all paths together; with labels and table the markup stays under 15 kB. */
    private static final int MOST_PATH_CHARACTERS = 9_000;

    private static final double FIRST_TOLERANCE = 0.8;
    private static final double COARSER = 1.5;

    /** In square units of the picture: smaller islands are not seen. */
    private static final double LEAST_ISLAND = 6;

    private static final double NAME_UNITS_A_CHARACTER = 8;
    private static final double SMALL_UNITS_A_CHARACTER = 6.2;
    private static final double MEMBER_LABEL_HEIGHT = 30;
    private static final double BASELINE_OF_NAME = 12;
    private static final double BASELINE_OF_FIGURE = 27;
    private static final double NEIGHBOUR_LABEL_HEIGHT = 13;
    private static final double BASELINE_OF_NEIGHBOUR = 10;

    /** As wide as a population of seven digits with its unit. */
    private static final int FIGURE_CHARACTERS = 14;

    private final Frame frame;
    private final List<Territory> territories;
    private final LabelPlaces places;

    private MapDrawing(Frame frame, List<Territory> territories) {
        this.frame = frame;
        this.territories = territories;
        this.places = new LabelPlaces(frame.picture());
    }

    static RegionMap of(List<Territory> onPlane, List<RegionMap.Fact> facts, List<RegionMap.Origin> outlines) {
        Envelope members = new Envelope();
        onPlane.stream()
                .filter(Territory::isMember)
                .forEach(member -> members.expandToInclude(member.shape().getEnvelopeInternal()));
        Frame frame = Frame.around(members);
        List<Territory> seen = onPlane.stream()
                .map(territory -> territory.with(withoutIslets(frame.seen(territory.shape()))))
                .filter(territory -> !territory.shape().isEmpty())
                .sorted(Comparator.comparing(
                        (Territory territory) -> territory.shape().getArea(), Comparator.reverseOrder()))
                .toList();
        return new MapDrawing(frame, simplified(seen)).draw(facts, outlines);
    }

    private RegionMap draw(List<RegionMap.Fact> facts, List<RegionMap.Origin> outlines) {
        List<Territory> members =
                territories.stream().filter(Territory::isMember).toList();
        return new RegionMap(
                frame.width(),
                frame.height(),
                areas(members),
                territories.stream()
                        .filter(territory -> !territory.isMember())
                        .map(territory -> PathData.of(territory.shape()))
                        .toList(),
                names(),
                facts,
                outlines);
    }

    /** Names inside their member are placed first: those that must stand aside look for what is left. */
    private List<RegionMap.Area> areas(List<Territory> members) {
        List<Optional<Envelope>> inside = members.stream()
                .map(member -> places.inside(member.shape(), width(member.region()), MEMBER_LABEL_HEIGHT))
                .toList();
        List<RegionMap.Area> areas = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Territory member = members.get(i);
            RegionMap.Label label = inside.get(i).map(MapDrawing::centred).orElseGet(() -> aside(member));
            areas.add(new RegionMap.Area(
                    member.region(),
                    RegionMap.mark(member.ordinal(), members.size()),
                    PathData.of(member.shape()),
                    label));
        }
        return areas;
    }

    private static RegionMap.Label centred(Envelope box) {
        return label(box, box.centre().x, Anchor.MIDDLE, Optional.empty());
    }

    private RegionMap.Label aside(Territory member) {
        Coordinate point = frame.place(member.point());
        Envelope box = places.aside(point, width(member.region()), MEMBER_LABEL_HEIGHT);
        boolean atTheLeft = box.centre().x < frame.width() / 2.0;
        double outer = atTheLeft ? box.getMinX() : box.getMaxX();
        double inner = atTheLeft ? box.getMaxX() : box.getMinX();
        String path =
                "M%s %sL%s %s".formatted(written(inner), written(box.centre().y), written(point.x), written(point.y));
        return label(
                box,
                outer,
                atTheLeft ? Anchor.START : Anchor.END,
                Optional.of(new RegionMap.Leader(path, written(point.x), written(point.y))));
    }

    private static RegionMap.Label label(Envelope box, double x, Anchor anchor, Optional<RegionMap.Leader> leader) {
        return new RegionMap.Label(
                written(x),
                written(box.getMinY() + BASELINE_OF_NAME),
                written(box.getMinY() + BASELINE_OF_FIGURE),
                anchor,
                leader);
    }

    private List<RegionMap.Name> names() {
        List<RegionMap.Name> names = new ArrayList<>();
        for (Territory territory : territories) {
            if (territory.place() == Territory.Place.NEIGHBOUR) {
                String name = territory.region().shortName();
                places.near(territory.shape(), name.length() * SMALL_UNITS_A_CHARACTER, NEIGHBOUR_LABEL_HEIGHT)
                        .map(box -> new RegionMap.Name(
                                name, written(box.centre().x), written(box.getMinY() + BASELINE_OF_NEIGHBOUR)))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    private static double width(Region region) {
        return Math.max(
                region.abbreviated().length() * NAME_UNITS_A_CHARACTER, FIGURE_CHARACTERS * SMALL_UNITS_A_CHARACTER);
    }

    private static List<Territory> simplified(List<Territory> territories) {
        double tolerance = FIRST_TOLERANCE;
        List<Territory> simpler = simplified(territories, tolerance);
        while (length(simpler) > MOST_PATH_CHARACTERS && tolerance < Frame.LEAST_HEIGHT) {
            tolerance *= COARSER;
            simpler = simplified(territories, tolerance);
        }
        return simpler;
    }

    /** Shared edges are simplified once, so that neighbours still fit together. */
    private static List<Territory> simplified(List<Territory> territories, double tolerance) {
        Geometry[] shapes = territories.stream().map(Territory::shape).toArray(Geometry[]::new);
        Geometry[] simpler = CoverageSimplifier.simplify(shapes, tolerance);
        List<Territory> result = new ArrayList<>();
        for (int i = 0; i < simpler.length; i++) {
            result.add(territories.get(i).with(simpler[i]));
        }
        return result;
    }

    private static int length(List<Territory> territories) {
        return territories.stream()
                .mapToInt(territory -> PathData.of(territory.shape()).length())
                .sum();
    }

    /** Keeps what is large enough to be seen, and of a region without any such part the largest. */
    private static Geometry withoutIslets(Geometry shape) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i).getDimension() == 2) {
                parts.add(shape.getGeometryN(i));
            }
        }
        parts.sort(Comparator.comparing(Geometry::getArea, Comparator.reverseOrder()));
        List<Geometry> kept = new ArrayList<>();
        for (Geometry part : parts) {
            if (kept.isEmpty() || part.getArea() >= LEAST_ISLAND) {
                kept.add(part);
            }
        }
        return new GeometryFactory().buildGeometry(kept);
    }

    private static String written(double units) {
        return PathData.written(units);
    }
}
