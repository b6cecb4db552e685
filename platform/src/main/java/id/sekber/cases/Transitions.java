package id.sekber.cases;

import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How bodies moved from one organising model to another, as far as the turning points of their cases say so. */
public record Transitions(List<Transition> all, int cases) {

    public static final int WIDTH = 720;
    public static final int BOX = 200;
    public static final int STEP = 44;
    public static final int TOP = 28;
    private static final int BOX_HEIGHT = 30;

    /**
     * One move.
     *
     * @param later the turning points of the same case after it, up to and with its next change of model
     */
    public record Transition(
            Case known, boolean own, int year, Wording event, Case.ModelChange change, List<Case.TurningPoint> later) {}

    /** As many as went the same way, drawn as one line. */
    public record Flow(OrganisingModel from, OrganisingModel to, int count, String path, int width) {}

    public Transitions {
        all = List.copyOf(all);
    }

    static Transitions of(List<Shelf.Entry> entries) {
        List<Transition> found = entries.stream()
                .flatMap(entry -> of(entry).stream())
                .sorted(Comparator.comparing((Transition move) -> move.change().from())
                        .thenComparing(move -> move.change().to())
                        .thenComparing(Transition::year)
                        .thenComparing(move -> move.known().id()))
                .toList();
        return new Transitions(found, (int)
                found.stream().map(move -> move.known().id()).distinct().count());
    }

    private static List<Transition> of(Shelf.Entry entry) {
        List<Case.TurningPoint> points = entry.known().turningPoints();
        return points.stream()
                .filter(point -> point.change() != null)
                .flatMap(point -> Stream.ofNullable(point.change())
                        .map(change -> new Transition(
                                entry.known(), entry.own(), point.year(), point.event(), change, later(points, point))))
                .toList();
    }

    private static List<Case.TurningPoint> later(List<Case.TurningPoint> points, Case.TurningPoint from) {
        List<Case.TurningPoint> after = points.subList(points.indexOf(from) + 1, points.size());
        List<Case.TurningPoint> later = new ArrayList<>();
        for (Case.TurningPoint point : after) {
            later.add(point);
            if (point.change() != null) {
                break;
            }
        }
        return later;
    }

    public List<OrganisingModel> models() {
        return List.of(OrganisingModel.values());
    }

    public int count(OrganisingModel from, OrganisingModel to) {
        return (int) all.stream()
                .filter(move -> move.change().from() == from && move.change().to() == to)
                .count();
    }

    public int count(OrganisingModel from) {
        return (int) all.stream().filter(move -> move.change().from() == from).count();
    }

    public List<Flow> flows() {
        return models().stream()
                .flatMap(from -> Arrays.stream(OrganisingModel.values())
                        .filter(to -> count(from, to) > 0)
                        .map(to -> flow(from, to)))
                .toList();
    }

    private Flow flow(OrganisingModel from, OrganisingModel to) {
        int left = BOX;
        int right = WIDTH - BOX;
        int middle = WIDTH / 2;
        String path = String.format(
                Locale.ROOT,
                "M%d %dC%d %d %d %d %d %d",
                left,
                centre(from),
                middle,
                centre(from),
                middle,
                centre(to),
                right,
                centre(to));
        int count = count(from, to);
        return new Flow(from, to, count, path, Math.min(9, 1 + count));
    }

    public int y(OrganisingModel model) {
        return TOP + model.ordinal() * STEP;
    }

    public int centre(OrganisingModel model) {
        return y(model) + BOX_HEIGHT / 2;
    }

    public int height() {
        return TOP + OrganisingModel.values().length * STEP;
    }
}
