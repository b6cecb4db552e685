package id.sekber.costsharing;

import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The divisions of three sharers that no sharer and no pair would leave: the core, drawn by what the first and the last pay;
 * the second pays the rest. Coordinates are those of a picture 380 wide and 318 high.
 *
 * @param corners of the region, as a path; empty where no division satisfies everyone
 * @param marks where the keys fall
 */
public record AgreementRegion(
        String corners,
        List<Tick> across,
        List<Tick> up,
        List<Mark> marks,
        Sharer first,
        Sharer second,
        Sharer last,
        Unit unit) {

    private static final double LEFT = 44;
    private static final double RIGHT = 372;
    private static final double TOP = 14;
    private static final double BOTTOM = 272;

    /** A line of the grid and the amount it stands for, in the unit of the picture. */
    public record Tick(String at, double amount) {}

    /** A key in the picture; outside the region it is said in its tone. */
    public record Mark(int number, Reason name, String x, String y, String tone) {}

    private record Point(double x, double y) {}

    public AgreementRegion {
        across = List.copyOf(across);
        up = List.copyOf(up);
        marks = List.copyOf(marks);
    }

    static Optional<AgreementRegion> of(Board board) {
        CostTable costs = board.sheet().costs();
        Unit unit = board.unit();
        double whole = in(unit, costs, 7);
        double[] c = new double[8];
        for (int coalition = 1; coalition < 8; coalition++) {
            c[coalition] = in(unit, costs, coalition);
        }
        List<Point> region = new ArrayList<>(List.of(
                new Point(whole - c[6], whole - c[3]),
                new Point(c[1], whole - c[3]),
                new Point(c[1], c[4]),
                new Point(whole - c[6], c[4])));
        // The second pays at most its cost alone, and the first and the last together at most theirs.
        region = cut(region, 1, whole - c[2]);
        region = cut(region, -1, -c[5]);
        if (whole - c[6] > c[1] || whole - c[3] > c[4]) {
            region = List.of();
        }
        return Optional.of(draw(board, region, unit));
    }

    private static double in(Unit unit, CostTable costs, int coalition) {
        return unit.of(costs.of(coalition).amount()).doubleValue();
    }

    /** Keeps what satisfies sign * (x + y) >= bound. */
    private static List<Point> cut(List<Point> polygon, int sign, double bound) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            Point here = polygon.get(i);
            Point next = polygon.get((i + 1) % polygon.size());
            double a = sign * (here.x() + here.y()) - bound;
            double b = sign * (next.x() + next.y()) - bound;
            if (a >= 0) {
                kept.add(here);
            }
            if (a * b < 0) {
                double t = a / (a - b);
                kept.add(new Point(here.x() + t * (next.x() - here.x()), here.y() + t * (next.y() - here.y())));
            }
        }
        return kept;
    }

    private static AgreementRegion draw(Board board, List<Point> region, Unit unit) {
        List<Division.Divided> divisions = board.all().stream()
                .filter(Division.Divided.class::isInstance)
                .map(Division.Divided.class::cast)
                .toList();
        List<Point> keys = divisions.stream()
                .map(divided -> new Point(
                        unit.of(divided.amounts().get(0).amount()).doubleValue(),
                        unit.of(divided.amounts().get(2).amount()).doubleValue()))
                .toList();
        List<Point> all = new ArrayList<>(region);
        all.addAll(keys);
        Scale x = Scale.of(all.stream().mapToDouble(Point::x).toArray(), LEFT, RIGHT);
        Scale y = Scale.of(all.stream().mapToDouble(Point::y).toArray(), BOTTOM, TOP);
        StringBuilder path = new StringBuilder();
        for (Point corner : region) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(x.at(corner.x()))
                    .append(' ')
                    .append(y.at(corner.y()));
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            marks.add(new Mark(
                    i + 1,
                    divisions.get(i).key().name(),
                    x.at(keys.get(i).x()),
                    y.at(keys.get(i).y()),
                    board.tone(divisions.get(i))));
        }
        List<Sharer> sharers = board.sharers();
        return new AgreementRegion(
                path.isEmpty() ? "" : path + "z",
                x.ticks(),
                y.ticks(),
                marks,
                sharers.get(0),
                sharers.get(1),
                sharers.get(2),
                unit);
    }

    /** A linear scale with round ticks. */
    private record Scale(double low, double high, double from, double to, double step) {

        static Scale of(double[] values, double from, double to) {
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (double value : values) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
            double span = Math.max(high - low, 1e-6);
            double magnitude = Math.pow(10, Math.floor(Math.log10(span / 4)));
            double step = magnitude;
            for (double factor : new double[] {1, 2, 5, 10}) {
                if (span / (magnitude * factor) <= 7) {
                    step = magnitude * factor;
                    break;
                }
            }
            return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step + step / 2, from, to, step);
        }

        String at(double value) {
            return KeyPicture.text(from + (value - low) / (high - low) * (to - from));
        }

        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            for (int i = 0; low + i * step <= high; i++) {
                ticks.add(new Tick(at(low + i * step), low + i * step));
            }
            return ticks;
        }
    }
}
