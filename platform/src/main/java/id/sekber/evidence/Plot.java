package id.sekber.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Membership in a term against membership in the outcome: what lies on or above the diagonal agrees with the term being
 * enough. Cases that meet make one circle with their number.
 */
public record Plot(List<Point> points) {

    public static final int LEFT = 40;
    public static final int TOP = 12;
    public static final int SIDE = 240;

    private static final double SMALLEST = 4;
    private static final double GROWTH = 2.2;

    /**
     * @param tone ok: in both; bad: in the term, yet not in the outcome; mute: not in the term
     * @param count how many cases meet here
     */
    public record Point(String x, String y, String radius, String tone, int count) {}

    public Plot {
        points = List.copyOf(points);
    }

    private record Place(long x, long y) implements Comparable<Place> {

        private static final int STEPS = 100;

        static Place of(double inTerm, double inOutcome) {
            return new Place(Math.round(inTerm * STEPS), Math.round(inOutcome * STEPS));
        }

        String tone() {
            if (x <= STEPS / 2) {
                return "mute";
            }
            return y > STEPS / 2 ? "ok" : "bad";
        }

        @Override
        public int compareTo(Place other) {
            return x == other.x ? Long.compare(y, other.y) : Long.compare(x, other.x);
        }
    }

    static Plot of(double[] inTerm, double[] inOutcome) {
        TreeMap<Place, Integer> places = new TreeMap<>();
        for (int i = 0; i < inTerm.length; i++) {
            places.merge(Place.of(inTerm[i], inOutcome[i]), 1, Integer::sum);
        }
        List<Point> points = new ArrayList<>();
        places.forEach((place, count) -> points.add(new Point(
                text(LEFT + SIDE * place.x() / (double) Place.STEPS),
                text(TOP + SIDE * (1 - place.y() / (double) Place.STEPS)),
                text(SMALLEST + GROWTH * Math.sqrt(count - 1.0)),
                place.tone(),
                count)));
        return new Plot(points);
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
