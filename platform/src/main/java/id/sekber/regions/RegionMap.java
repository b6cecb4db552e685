package id.sekber.regions;

import java.util.List;
import java.util.Optional;

/**
 * A map of members and their surroundings, ready to be drawn: numbers and paths are those of an SVG.
 *
 * @param members largest first, so that a small one enclosed by a larger one is drawn over it
 * @param land paths of what is not a member
 * @param neighbours names that fit into the picture
 * @param facts what the table beside the map says, in the order of the members
 * @param outlines where imported outlines came from; empty for a schematic map
 */
public record RegionMap(
        int width,
        int height,
        List<Area> members,
        List<String> land,
        List<Name> neighbours,
        List<Fact> facts,
        List<Origin> outlines) {

    /** Above this number, colours no longer tell members apart: one neutral colour, and labels. */
    private static final int MOST_TOLD_APART = 6;

    private static final int MARKS = 4;

    public RegionMap {
        members = List.copyOf(members);
        land = List.copyOf(land);
        neighbours = List.copyOf(neighbours);
        facts = List.copyOf(facts);
        outlines = List.copyOf(outlines);
    }

    /**
     * A member.
     *
     * @param mark 1 to 4 for its colour and pattern, 0 for the neutral one
     */
    public record Area(Region region, int mark, String path, Label label) {

        /** The end of the names of its classes: {@code 1} to {@code 4} or {@code x}. */
        public String suffix() {
            return mark == 0 ? "x" : Integer.toString(mark);
        }

        public boolean patterned() {
            return mark > 1;
        }
    }

    /**
     * Where a member's name stands and, below it, its population.
     *
     * @param anchor which end of the text stands at x
     * @param leader the line to the member where the name stands aside
     */
    public record Label(String x, String y, String yBelow, Anchor anchor, Optional<Leader> leader) {}

    /** Which end of a text stands at its place; the class of the text says so to the style sheet. */
    public enum Anchor {
        START(""),
        MIDDLE("tm"),
        END("te");

        private final String styleClass;

        Anchor(String styleClass) {
            this.styleClass = styleClass;
        }

        public String styleClass() {
            return styleClass;
        }
    }

    /** A line from a name to a point in its region. */
    public record Leader(String path, String x, String y) {}

    /** The name of a neighbour, around a point. */
    public record Name(String text, String x, String y) {}

    /** What is said of a member beside the map; {@code borders} names the members that it meets on land. */
    public record Fact(Region region, int mark, List<String> borders) {

        public Fact {
            borders = List.copyOf(borders);
        }
    }

    /** Who drew outlines, and on what terms they may be shown. */
    public record Origin(String source, String licence) {}

    public boolean schematic() {
        return outlines.isEmpty();
    }

    /** Whether any member is drawn with the pattern of this mark. */
    public boolean hasPattern(int mark) {
        return members.stream().anyMatch(member -> member.mark() == mark);
    }

    static int mark(int ordinal, int members) {
        return members > MOST_TOLD_APART || ordinal > MARKS ? 0 : ordinal;
    }
}
