package id.sekber.regions;

import id.sekber.regions.Territory.Place;
import id.sekber.vocabulary.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/**
 * Draws members and their neighbours: from imported outlines where every member has one, else from the points and areas
 * that are known of every region. Either is for orientation; neither is a legal boundary.
 */
@Component
public class SchematicMap {

    private static final int MAPS_KEPT = 200;

    private final Regions regions;
    private final Outlines outlines;
    private final Map<Drawn, RegionMap> drawn = new ConcurrentHashMap<>();

    private record Drawn(List<RegionCode> members, String outlines) {}

    private record Part(Region region, Place place, int ordinal) {

        Coordinate point(Plane plane) {
            return plane.point(region.longitude(), region.latitude());
        }

        Territory drawn(Geometry shape, Plane plane) {
            return new Territory(region, place, ordinal, shape, point(plane));
        }
    }

    SchematicMap(Regions regions, Outlines outlines) {
        this.regions = regions;
        this.outlines = outlines;
    }

    /** The map of these members in their order; drawn once, until outlines are imported. */
    public RegionMap of(List<RegionCode> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A map needs at least one member.");
        }
        Drawn key = new Drawn(List.copyOf(members), outlines.stamp());
        if (drawn.size() >= MAPS_KEPT) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(key, none -> draw(key.members()));
    }

    private RegionMap draw(List<RegionCode> members) {
        List<Part> parts = parts(members);
        Plane plane = around(parts);
        Map<RegionCode, Outline> imported =
                outlines.of(parts.stream().map(part -> part.region().code()).toList());
        return imported.keySet().containsAll(members)
                ? MapDrawing.of(outlined(parts, imported, plane), facts(members), origins(imported))
                : MapDrawing.of(schematic(parts, plane), facts(members), List.of());
    }

    /** The members, who meets them, and who meets those: the last only so that no sea is drawn where there is land. */
    private List<Part> parts(List<RegionCode> members) {
        List<Part> parts = new ArrayList<>();
        members.forEach(member -> parts.add(new Part(regions.get(member), Place.MEMBER, parts.size() + 1)));
        for (Place place : List.of(Place.NEIGHBOUR, Place.BEYOND)) {
            List<Region> next = parts.stream()
                    .flatMap(part -> regions.neighboursOf(part.region().code()).stream())
                    .filter(region -> parts.stream().noneMatch(part -> overlap(part.region(), region)))
                    .distinct()
                    .toList();
            next.forEach(region -> parts.add(new Part(region, place, 0)));
        }
        return parts;
    }

    private static boolean overlap(Region one, Region other) {
        return one.code().isWithin(other.code()) || other.code().isWithin(one.code());
    }

    private static Plane around(List<Part> parts) {
        List<Region> members = parts.stream()
                .filter(part -> part.place() == Place.MEMBER)
                .map(Part::region)
                .toList();
        return new Plane(mean(members, Region::longitude), mean(members, Region::latitude));
    }

    private static double mean(List<Region> regions, ToDoubleFunction<Region> degrees) {
        return regions.stream().mapToDouble(degrees).average().orElseThrow();
    }

    private static List<Territory> outlined(List<Part> parts, Map<RegionCode, Outline> imported, Plane plane) {
        List<Territory> territories = new ArrayList<>();
        for (Part part : parts) {
            Outline outline = imported.get(part.region().code());
            if (outline != null) {
                territories.add(part.drawn(plane.shape(outline.shape()), plane));
            }
        }
        return territories;
    }

    private static List<Territory> schematic(List<Part> parts, Plane plane) {
        List<WeightedCells.Site> sites = parts.stream()
                .map(part -> new WeightedCells.Site(
                        part.point(plane),
                        part.region().areaInSquareKilometres().doubleValue()))
                .toList();
        List<Geometry> cells = WeightedCells.of(SchematicLand.of(sites), sites);
        List<Territory> territories = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            territories.add(parts.get(i).drawn(cells.get(i), plane));
        }
        return territories;
    }

    private static List<RegionMap.Origin> origins(Map<RegionCode, Outline> imported) {
        return imported.values().stream()
                .map(Outline::origin)
                .distinct()
                .sorted(Comparator.comparing(RegionMap.Origin::source))
                .toList();
    }

    private List<RegionMap.Fact> facts(List<RegionCode> members) {
        List<RegionMap.Fact> facts = new ArrayList<>();
        for (RegionCode member : members) {
            List<String> borders = members.stream()
                    .filter(other -> regions.border(member, other).isPresent())
                    .map(other -> regions.get(other).name())
                    .toList();
            int mark = RegionMap.mark(facts.size() + 1, members.size());
            facts.add(new RegionMap.Fact(regions.get(member), mark, borders));
        }
        return facts;
    }
}
