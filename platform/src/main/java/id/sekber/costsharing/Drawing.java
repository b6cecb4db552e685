package id.sekber.costsharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A picture made of a few kinds of marks, ready to be written as SVG. Its table stands beside it. */
public record Drawing(int width, int height, List<Line> lines, List<Box> boxes, List<Dot> dots, List<Label> labels) {

    /** A path by the name of its class. */
    public record Line(String path, String style) {}

    /** A rectangle; a pattern lies over its colour where one is named. */
    public record Box(String x, String y, String width, String height, String style, Optional<String> pattern) {}

    public record Dot(String x, String y, String radius, String style) {}

    /** A figure or a name at a place. */
    public record Label(String x, String y, String words, String style) {}

    public Drawing {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    static Pen on(int width, int height) {
        return new Pen(width, height);
    }

    /** Draws marks in the order in which they are asked for. */
    static final class Pen {
        private final int width;
        private final int height;
        private final List<Line> lines = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        private Pen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        Pen line(double x1, double y1, double x2, double y2, String style) {
            lines.add(new Line("M" + n(x1) + " " + n(y1) + "L" + n(x2) + " " + n(y2), style));
            return this;
        }

        Pen path(String path, String style) {
            lines.add(new Line(path, style));
            return this;
        }

        Pen box(double x, double y, double boxWidth, double boxHeight, String style) {
            boxes.add(
                    new Box(n(x), n(y), n(Math.max(0, boxWidth)), n(Math.max(0, boxHeight)), style, Optional.empty()));
            return this;
        }

        Pen box(double x, double y, double boxWidth, double boxHeight, String style, String pattern) {
            boxes.add(new Box(
                    n(x), n(y), n(Math.max(0, boxWidth)), n(Math.max(0, boxHeight)), style, Optional.of(pattern)));
            return this;
        }

        Pen dot(double x, double y, double radius, String style) {
            dots.add(new Dot(n(x), n(y), n(radius), style));
            return this;
        }

        Pen label(double x, double y, String words, String style) {
            labels.add(new Label(n(x), n(y), words, style));
            return this;
        }

        Drawing done() {
            return new Drawing(width, height, lines, boxes, dots, labels);
        }
    }

    static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
