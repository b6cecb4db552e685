package id.sekber.costsharing;

import id.sekber.regions.Region;
import id.sekber.vocabulary.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Draws a model: the curve or the stairs with each party and all together on it, the sites or the links on the map. */
final class ModelPicture {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 270;
    private static final double LEFT = 58;
    private static final double RIGHT = WIDTH - 14;
    private static final double BOTTOM = 226;
    private static final double TOP = 18;
    private static final double SIDE = 62;
    private static final double LEAN = 40;

    private final Plan plan;
    private final Component component;
    private final Figures figures;
    private final Function<String, Region> regions;

    private ModelPicture(Plan plan, Component component, Figures figures, Function<String, Region> regions) {
        this.plan = plan;
        this.component = component;
        this.figures = figures;
        this.regions = regions;
    }

    /** Nothing where costs were stated: the table says it all. */
    static Optional<Drawing> of(Plan plan, Component component, Figures figures, Function<String, Region> regions) {
        ModelPicture picture = new ModelPicture(plan, component, figures, regions);
        return switch (component.way()) {
            case TABLE -> Optional.empty();
            case CURVE -> Optional.of(picture.curve());
            case STEPS -> Optional.of(picture.stairs());
            case SITING -> Optional.of(picture.sites());
            case NETWORK -> Optional.of(picture.links());
        };
    }

    private double demand(int coalition) {
        boolean largest =
                component.way() == Way.STEPS && component.model().word().equals(Model.LARGEST);
        double sum = 0;
        for (int i = 0; i < plan.sharers().size(); i++) {
            if ((coalition >> i & 1) == 1) {
                double own = plan.demands().get(i).likely().doubleValue();
                sum = largest ? Math.max(sum, own) : sum + own;
            }
        }
        return sum;
    }

    private double cost(int coalition) {
        return component.of(coalition).amount().doubleValue();
    }

    private Drawing curve() {
        double most = demand(plan.all());
        double dearest = cost(plan.all());
        Drawing.Pen pen = frame(most, dearest);
        double a = component.model().number("a").doubleValue();
        double b = component.model().number("b").doubleValue();
        StringBuilder path = new StringBuilder();
        for (int k = 0; k <= 60; k++) {
            double q = most * k / 60;
            path.append(k == 0 ? "M" : "L")
                    .append(Drawing.n(x(q, most)))
                    .append(' ')
                    .append(Drawing.n(y(q == 0 ? 0 : a * Math.pow(q, b), dearest)));
        }
        pen.path(path.toString(), "s-line");
        return points(pen, most, dearest);
    }

    private Drawing stairs() {
        List<List<String>> steps = component.model().rows();
        double most = demand(plan.all());
        double dearest = cost(plan.all());
        Drawing.Pen pen = frame(most, dearest);
        StringBuilder path = new StringBuilder();
        double from = 0;
        for (List<String> step : steps) {
            double to = Math.min(most, Double.parseDouble(step.get(1)));
            double height = Double.parseDouble(step.get(2));
            if (from < most) {
                path.append(path.isEmpty() ? "M" : "L")
                        .append(Drawing.n(x(from, most)))
                        .append(' ')
                        .append(Drawing.n(y(height, dearest)))
                        .append('H')
                        .append(Drawing.n(x(to, most)));
            }
            from = to;
        }
        pen.path(path.toString(), "s-line");
        return points(pen, most, dearest);
    }

    private Drawing.Pen frame(double most, double dearest) {
        Drawing.Pen pen = Drawing.on(WIDTH, HEIGHT);
        Scales.grid(pen, dearest, Unit.of(component.joint()), figures, LEFT, RIGHT, BOTTOM, TOP);
        double step = Scales.round(most / 4);
        for (double at = 0; at <= most * 1.0001; at += step) {
            pen.label(x(at, most), BOTTOM + 16, figures.number(new BigDecimal(at), 0), "ts tm");
        }
        pen.label((LEFT + RIGHT) / 2, BOTTOM + 36, plan.demandUnit(), "tm");
        return pen;
    }

    private static double x(double q, double most) {
        return LEFT + q / most * (RIGHT - LEFT);
    }

    private static double y(double cost, double dearest) {
        return BOTTOM - cost / dearest * (BOTTOM - TOP);
    }

    /** Each party alone, and all together. */
    private Drawing points(Drawing.Pen pen, double most, double dearest) {
        for (int i = 0; i < plan.sharers().size(); i++) {
            Sharer sharer = plan.sharers().get(i);
            double px = x(demand(1 << i), most);
            double py = y(cost(1 << i), dearest);
            pen.dot(px, py, 5, mark(sharer));
            boolean nearEnd = px > RIGHT - 90;
            pen.label(
                    nearEnd ? px - 8 : px + 8,
                    py + (i % 2 == 0 ? -6 : 14),
                    sharer.shortName(),
                    nearEnd ? "halo te" : "halo");
        }
        pen.dot(x(most, most), y(dearest, dearest), 5, "f1");
        return pen.done();
    }

    private static String mark(Sharer sharer) {
        return sharer.ordinal() <= 4 ? "m" + sharer.ordinal() : "mx";
    }

    /** Places of the parties in the picture, north up, as far apart as their points are. */
    private Map<String, double[]> places() {
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        for (Sharer sharer : plan.sharers()) {
            Region region = regions.apply(sharer.code());
            south = Math.min(south, region.latitude());
            north = Math.max(north, region.latitude());
            west = Math.min(west, region.longitude());
            east = Math.max(east, region.longitude());
        }
        double span = Math.max(Math.max(north - south, east - west), 0.01);
        double middleX = (west + east) / 2;
        double middleY = (south + north) / 2;
        Map<String, double[]> places = new LinkedHashMap<>();
        for (Sharer sharer : plan.sharers()) {
            Region region = regions.apply(sharer.code());
            places.put(sharer.name(), new double[] {
                WIDTH / 2.0 + (region.longitude() - middleX) / span * (HEIGHT - 110),
                HEIGHT / 2.0 - (region.latitude() - middleY) / span * (HEIGHT - 110)
            });
        }
        return places;
    }

    private Drawing sites() {
        Drawing.Pen pen = Drawing.on(WIDTH, HEIGHT);
        Map<String, double[]> places = places();
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (List<String> site : component.model().rows()) {
            Coalitions.place(site.get(1), plan.sharers()).ifPresent(place -> {
                double[] at = places.get(plan.sharers().get(place).name());
                if (at != null) {
                    places.values().forEach(from -> pen.line(from[0], from[1], at[0], at[1], "grid"));
                    int row = shown.merge(site.get(1), 1, Integer::sum) - 1;
                    pen.box(at[0] - 7, at[1] - 7, 14, 14, "f2");
                    pen.label(at[0] - 14, at[1] + 5 + 15 * row, site.get(0), "tb halo te");
                }
            });
        }
        return parties(pen, places);
    }

    /** The plant stands at the right; every node as many columns to the left of it as there are links between. */
    private Drawing links() {
        Map<String, Integer> steps = steps(component.model().word());
        int deepest = steps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<Integer, List<String>> columns = new TreeMap<>();
        steps.forEach((node, step) ->
                columns.computeIfAbsent(step, none -> new ArrayList<>()).add(node));
        Map<String, double[]> places = new LinkedHashMap<>();
        columns.forEach((step, nodes) -> {
            double x = deepest == 0 ? WIDTH / 2.0 : WIDTH - SIDE - step * (WIDTH - 2.0 * SIDE) / deepest;
            for (int k = 0; k < nodes.size(); k++) {
                // Columns of one node lean up and down in turn, so that no link hides behind another.
                double y = (k + 1.0) * HEIGHT / (nodes.size() + 1) + (nodes.size() == 1 && step % 2 == 1 ? -LEAN : 0);
                places.put(nodes.get(k), new double[] {x, y});
            }
        });
        Drawing.Pen pen = Drawing.on(WIDTH, HEIGHT);
        for (List<String> link : component.model().rows()) {
            double[] from = places.getOrDefault(link.get(0), new double[2]);
            double[] to = places.getOrDefault(link.get(1), new double[2]);
            pen.line(from[0], from[1], to[0], to[1], "s-line");
            pen.label(
                    (from[0] + to[0]) / 2,
                    (from[1] + to[1]) / 2 + 4,
                    Scales.figure(Double.parseDouble(link.get(2)), Unit.of(component.joint()), figures),
                    "ts halo tm");
        }
        places.forEach((node, at) -> node(pen, node, at));
        return pen.done();
    }

    private void node(Drawing.Pen pen, String node, double[] at) {
        plan.sharers().stream()
                .filter(sharer -> sharer.name().equals(node))
                .findFirst()
                .ifPresentOrElse(
                        sharer -> pen.dot(at[0], at[1], 6, mark(sharer))
                                .label(at[0], at[1] - 12, sharer.shortName(), "halo tm"),
                        () -> pen.box(
                                        at[0] - 6,
                                        at[1] - 6,
                                        12,
                                        12,
                                        node.equals(component.model().word()) ? "f1" : "f3")
                                .label(at[0], at[1] + 22, node, "tb halo tm"));
    }

    /** How many links each node is away from the plant, the parties in their order first. */
    private Map<String, Integer> steps(String plant) {
        Map<String, Integer> reached = new LinkedHashMap<>(Map.of(plant, 0));
        List<String> edge = List.of(plant);
        for (int step = 1; !edge.isEmpty(); step++) {
            List<String> next = new ArrayList<>();
            for (List<String> link : component.model().rows()) {
                for (int end = 0; end < 2; end++) {
                    if (edge.contains(link.get(end)) && reached.putIfAbsent(link.get(1 - end), step) == null) {
                        next.add(link.get(1 - end));
                    }
                }
            }
            edge = next;
        }
        return reached;
    }

    private Drawing parties(Drawing.Pen pen, Map<String, double[]> places) {
        for (Sharer sharer : plan.sharers()) {
            double[] at = places.getOrDefault(sharer.name(), new double[2]);
            pen.dot(at[0], at[1], 6, mark(sharer));
            pen.label(at[0] + 12, at[1] + 4, sharer.shortName(), "halo");
        }
        return pen.done();
    }
}
