package id.sekber.activities;

import id.sekber.activities.Activity.Dependency;
import id.sekber.activities.Activity.Milestone;
import id.sekber.activities.Timeline.Chain;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as a picture: a lane for each party with a bar for each activity, lines for dependencies. A length is in units
 * of the picture.
 *
 * @param today where today is; empty where it lies outside
 */
public record TimelinePicture(
        int height,
        List<Lane> lanes,
        List<Bar> bars,
        List<Tick> ticks,
        List<Line> lines,
        List<Mark> milestones,
        List<Mark> deliverables,
        Optional<String> today) {

    public static final int WIDTH = 880;
    public static final int BAR = 14;

    private static final int LEFT = 232;
    private static final int RIGHT = 14;
    private static final int TOP = 40;
    private static final int ROW = 24;
    private static final int MOST_LETTERS = 27;
    private static final int NARROWEST_QUARTER = 17;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /** The row of a party's name. */
    public record Lane(Party party, int y) {}

    /** @param title as much of it as fits */
    public record Bar(Activity activity, int ordinal, String title, int y, String x, String width, boolean critical) {}

    /** The beginning of a year or of a quarter. */
    public record Tick(String x, String middle, String label, boolean year) {}

    /** From the end of one bar to the beginning of another. */
    public record Line(String path, String head, boolean late, boolean critical) {}

    /** @param words what a reader hears */
    public record Mark(String path, String x, int y, String words) {}

    public TimelinePicture {
        lanes = List.copyOf(lanes);
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
        milestones = List.copyOf(milestones);
        deliverables = List.copyOf(deliverables);
    }

    /** Empty where there is nothing to draw. */
    static Optional<TimelinePicture> of(Timeline timeline, Programme programme, LocalDate today, Figures figures) {
        return timeline.activities().isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawing(timeline, programme, figures).draw(today));
    }

    private static final class Drawing {

        private final Timeline timeline;
        private final Programme programme;
        private final Figures figures;
        private final @Nullable Chain chain;
        private final LocalDate first;
        private final LocalDate end;
        private final Map<UUID, Integer> heights = new HashMap<>();
        private final List<Lane> lanes = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private int y = TOP;

        Drawing(Timeline timeline, Programme programme, Figures figures) {
            this.timeline = timeline;
            this.programme = programme;
            this.figures = figures;
            this.chain = timeline.longestChain().orElse(null);
            List<LocalDate> days = new ArrayList<>();
            for (Activity activity : timeline.activities()) {
                days.add(activity.startsOn());
                days.add(activity.endsOn());
                activity.milestones().forEach(each -> days.add(each.on()));
                activity.deliverables().stream()
                        .map(Deliverable::dueOn)
                        .flatMap(day -> Optional.ofNullable(day).stream())
                        .forEach(days::add);
            }
            this.first = quarter(days.stream().min(Comparator.naturalOrder()).orElseThrow());
            this.end = quarter(days.stream().max(Comparator.naturalOrder()).orElseThrow())
                    .plusMonths(3);
        }

        private static LocalDate quarter(LocalDate day) {
            return LocalDate.of(day.getYear(), 1 + 3 * ((day.getMonthValue() - 1) / 3), 1);
        }

        TimelinePicture draw(LocalDate today) {
            for (Party party : programme.parties()) {
                lane(party);
            }
            boolean within = !today.isBefore(first) && today.isBefore(end);
            return new TimelinePicture(
                    y + 8,
                    lanes,
                    bars,
                    ticks(),
                    lines(),
                    milestones(),
                    deliverables(),
                    within ? Optional.of(n(x(today))) : Optional.empty());
        }

        private void lane(Party party) {
            List<Activity> own = timeline.activities().stream()
                    .filter(activity -> activity.responsible().equals(party.code()))
                    .sorted(Comparator.comparing(Activity::startsOn).thenComparing(Activity::ordinal))
                    .toList();
            if (own.isEmpty()) {
                return;
            }
            lanes.add(new Lane(party, y));
            y += ROW;
            for (Activity activity : own) {
                double from = x(activity.startsOn());
                double until = x(activity.endsOn().plusDays(1));
                bars.add(new Bar(
                        activity,
                        party.ordinal(),
                        fitting(activity.title()),
                        y,
                        n(from),
                        n(Math.max(3, until - from)),
                        chain != null && chain.holds(activity)));
                heights.put(activity.id(), y + ROW / 2);
                y += ROW;
            }
        }

        private static String fitting(String title) {
            return title.length() <= MOST_LETTERS
                    ? title
                    : title.substring(0, MOST_LETTERS - 1).strip() + "…";
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            long quarters = ChronoUnit.MONTHS.between(first, end) / 3;
            boolean named = (double) (WIDTH - LEFT - RIGHT) / quarters >= NARROWEST_QUARTER;
            for (LocalDate day = first; day.isBefore(end); day = day.plusMonths(3)) {
                boolean year = day.getMonthValue() == 1 || day.equals(first);
                double middle = (x(day) + x(day.plusMonths(3))) / 2;
                if (year) {
                    ticks.add(new Tick(n(x(day)), n(x(day) + 3), Integer.toString(day.getYear()), true));
                }
                if (named) {
                    ticks.add(new Tick(n(x(day)), n(middle), QUARTERS.get((day.getMonthValue() - 1) / 3), false));
                }
            }
            return ticks;
        }

        private List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (Activity activity : timeline.activities()) {
                for (Dependency dependency : activity.follows()) {
                    timeline.activities().stream()
                            .filter(other -> other.id().equals(dependency.on()))
                            .filter(other -> heights.containsKey(other.id()) && heights.containsKey(activity.id()))
                            .forEach(other -> lines.add(line(other, activity, dependency.lagDays())));
                }
            }
            return lines;
        }

        /** Down or up behind the end of the first, then on to the second; back between the rows where it begins before. */
        private Line line(Activity before, Activity after, int lag) {
            double fromX = x(before.endsOn().plusDays(1));
            double toX = x(after.startsOn());
            int fromY = heights.getOrDefault(before.id(), 0);
            int toY = heights.getOrDefault(after.id(), 0);
            double turn = fromX + 4;
            String path = "M" + n(fromX) + " " + fromY + "H" + n(turn);
            if (toX >= turn + 5) {
                path += "V" + toY + "H" + n(toX - 1);
            } else {
                int between = toY > fromY ? toY - ROW / 2 : toY + ROW / 2;
                path += "V" + between + "H" + n(toX - 7) + "V" + toY + "H" + n(toX - 1);
            }
            return new Line(
                    path,
                    "M" + n(toX - 6) + " " + (toY - 3) + "L" + n(toX) + " " + toY + "L" + n(toX - 6) + " " + (toY + 3)
                            + "z",
                    after.startsOn().isBefore(before.endsOn().plusDays(lag + 1L)),
                    chain != null && chain.links(before, after));
        }

        private List<Mark> milestones() {
            List<Mark> marks = new ArrayList<>();
            for (Activity activity : timeline.activities()) {
                Integer height = heights.get(activity.id());
                if (height != null) {
                    for (Milestone each : activity.milestones()) {
                        double x = x(each.on());
                        marks.add(new Mark(
                                "M" + n(x) + " " + (height - 8) + "l7 8l-7 8l-7 -8z",
                                n(x),
                                height,
                                activity.number() + " " + each.name() + ", " + figures.date(each.on())));
                    }
                }
            }
            return marks;
        }

        private List<Mark> deliverables() {
            List<Mark> marks = new ArrayList<>();
            for (Activity activity : timeline.activities()) {
                Integer height = heights.get(activity.id());
                for (Deliverable each : activity.deliverables()) {
                    LocalDate due = each.dueOn();
                    if (height != null && due != null) {
                        marks.add(new Mark(
                                "",
                                n(x(due)),
                                height,
                                activity.number() + " " + each.name() + ", " + figures.date(due)));
                    }
                }
            }
            return marks;
        }

        private double x(LocalDate day) {
            double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
            return LEFT + part * (WIDTH - LEFT - RIGHT);
        }

        private static String n(double length) {
            return String.format(Locale.ROOT, "%.1f", length);
        }
    }
}
