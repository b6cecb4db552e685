package id.sekber.analysis.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the time of a kernel grows with the size of its question: both axes logarithmic, a dashed line at each goal. */
final class GrowthPlot {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;
    private static final int LEFT = 64;
    private static final int RIGHT = 96;
    private static final int TOP = 34;
    private static final int BOTTOM = 44;
    private static final int GOAL_HALF_WIDTH = 22;
    private static final String[] COLOURS = {"#1b5e8a", "#9a3b26", "#3f6b2f", "#6a4a8c", "#7a5b00"};

    private final Kernel kernel;
    private final List<Measured> measured;
    private final double leastSize;
    private final double mostSize;
    private final int leastDecade;
    private final int mostDecade;

    GrowthPlot(Kernel kernel, List<Measured> measured) {
        this.kernel = kernel;
        this.measured = measured;
        leastSize = measured.stream().mapToDouble(Measured::size).min().orElse(1);
        mostSize = measured.stream().mapToDouble(Measured::size).max().orElse(10);
        double least = measured.stream().mapToDouble(Measured::best).min().orElse(1);
        double most = measured.stream().mapToDouble(Measured::best).max().orElse(1);
        for (Kernel.Goal goal : kernel.goals()) {
            most = Math.max(most, goal.seconds());
            least = Math.min(least, goal.seconds());
        }
        leastDecade = (int) Math.floor(Math.log10(least));
        mostDecade = Math.max(leastDecade + 1, (int) Math.ceil(Math.log10(most)));
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title desc\" "
                        + "font-family=\"sans-serif\" font-size=\"11\">\n",
                WIDTH,
                HEIGHT);
        add(svg, "<title id=\"title\">%s: seconds by %s</title>\n", kernel.title(), kernel.sizeLabel());
        add(svg, "<desc id=\"desc\">%s</desc>\n", description());
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", WIDTH, HEIGHT);
        add(svg, "<text x=\"8\" y=\"18\" font-size=\"13\" font-weight=\"bold\">%s</text>\n", kernel.title());
        axes(svg);
        kernel.goals().forEach(goal -> goal(svg, goal));
        int colour = 0;
        for (Map.Entry<String, List<Measured>> line : lines().entrySet()) {
            line(svg, line.getKey(), line.getValue(), COLOURS[colour++ % COLOURS.length]);
        }
        return svg.append("</svg>\n").toString();
    }

    private Map<String, List<Measured>> lines() {
        return measured.stream()
                .collect(Collectors.groupingBy(Measured::series, LinkedHashMap::new, Collectors.toList()));
    }

    private String description() {
        String points = measured.stream()
                .map(one -> (one.series().isEmpty() ? "" : one.series() + " ") + whole(one.size()) + ": "
                        + Report.seconds(one.best()))
                .collect(Collectors.joining("; "));
        String goals = kernel.goals().stream()
                .map(goal -> " Goal at " + whole(goal.size()) + ": " + Report.seconds(goal.seconds()) + ".")
                .collect(Collectors.joining());
        return "Quickest of the iterations. " + points + "." + goals;
    }

    private void axes(StringBuilder svg) {
        for (int decade = leastDecade; decade <= mostDecade; decade++) {
            double y = y(Math.pow(10, decade));
            add(
                    svg,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#d5d5d5\"/>\n",
                    LEFT,
                    y,
                    WIDTH - RIGHT,
                    y);
            String label = Report.seconds(Math.pow(10, decade));
            add(svg, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n", LEFT - 6, y + 4, label);
        }
        for (double size : new TreeSet<>(measured.stream().map(Measured::size).toList())) {
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                    x(size),
                    HEIGHT - BOTTOM + 16,
                    whole(size));
        }
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                (LEFT + WIDTH - RIGHT) / 2,
                HEIGHT - 8,
                kernel.sizeLabel());
    }

    private void goal(StringBuilder svg, Kernel.Goal goal) {
        double y = y(goal.seconds());
        double x = x(goal.size());
        add(
                svg,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#444444\" stroke-width=\"2\" "
                        + "stroke-dasharray=\"4 3\"/>\n",
                x - GOAL_HALF_WIDTH,
                y,
                x + GOAL_HALF_WIDTH,
                y);
        add(
                svg,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#444444\">goal %s</text>\n",
                x,
                y - 5,
                Report.seconds(goal.seconds()));
    }

    private void line(StringBuilder svg, String name, List<Measured> line, String colour) {
        String points = line.stream()
                .map(one -> String.format(Locale.ROOT, "%.1f,%.1f", x(one.size()), y(one.best())))
                .collect(Collectors.joining(" "));
        add(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", points, colour);
        for (Measured one : line) {
            add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x(one.size()), y(one.best()), colour);
        }
        Measured last = line.get(line.size() - 1);
        add(
                svg,
                "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>\n",
                x(last.size()) + 6,
                y(last.best()) + 4,
                colour,
                (name.isEmpty() ? "" : name + " ") + Report.seconds(last.best()));
    }

    private double x(double size) {
        double part = mostSize == leastSize ? 0.5 : Math.log(size / leastSize) / Math.log(mostSize / leastSize);
        return LEFT + part * (WIDTH - RIGHT - LEFT);
    }

    private double y(double seconds) {
        double part = (Math.log10(seconds) - leastDecade) / (mostDecade - leastDecade);
        return HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP);
    }

    private static String whole(double size) {
        return String.format(Locale.ROOT, "%,.0f", size);
    }

    private static void add(StringBuilder svg, String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format, parts));
    }
}
