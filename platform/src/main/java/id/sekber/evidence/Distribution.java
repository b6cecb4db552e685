package id.sekber.evidence;

import id.sekber.analysis.InputRefused;
import id.sekber.cases.Case;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the cases lie along a trait, and where the anchors stand: a dot for each case, stacked where they meet, and behind it
 * the values with their memberships and cases.
 *
 * @param height of the whole picture
 * @param ticks on the axis
 * @param lines the anchors
 * @param groups the cases by their value, in ascending order
 * @param unknown the cases of which the library does not know it
 */
public record Distribution(
        Trait trait,
        int height,
        List<Tick> ticks,
        List<Line> lines,
        List<Dot> dots,
        List<Group> groups,
        List<Wording> unknown) {

    public static final int WIDTH = 640;

    private static final double LEFT = 24;
    private static final double RIGHT = 616;
    private static final int TOP = 46;
    private static final int BELOW = 30;
    private static final double DOT = 9;
    private static final int MOST_IN_STACK = 12;

    /** Counts that spread over more than this are drawn on a logarithmic axis. */
    private static final double WIDE = 20;

    public record Tick(String x, BigDecimal value) {}

    /** @param labelY each label in a row of its own, since anchors may stand close together */
    public record Line(String x, int labelY, BigDecimal value, String messageKey) {}

    /** @param side in, out or half: on which side of the crossover; none where there are no anchors */
    public record Dot(String x, String y, String side) {}

    /** @param membership null where the anchors cannot be read */
    public record Group(BigDecimal value, @Nullable BigDecimal membership, List<Wording> cases) {

        public Group {
            cases = List.copyOf(cases);
        }
    }

    public Distribution {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        groups = List.copyOf(groups);
        unknown = List.copyOf(unknown);
    }

    static Distribution of(Trait trait, @Nullable Anchors anchors, List<Case> cases, int yearOfCoding) {
        List<Case> known = cases.stream()
                .filter(one -> trait.of(one, yearOfCoding).isPresent())
                .toList();
        double[] raw = known.stream()
                .mapToDouble(one -> trait.of(one, yearOfCoding).orElseThrow())
                .toArray();
        double @Nullable [] memberships = memberships(anchors, raw);
        Scale scale = Scale.of(trait, anchors, raw);
        List<Dot> dots = dots(scale, raw, memberships);
        List<Line> lines = lines(scale, anchors);
        int top = dots.stream()
                .mapToInt(dot -> (int) Math.ceil(-Double.parseDouble(dot.y())))
                .max()
                .orElse(0);
        int base = (lines.isEmpty() ? (int) DOT : TOP) + top + (int) DOT;
        return new Distribution(
                trait,
                base + BELOW,
                scale.ticks(),
                lines,
                dots.stream()
                        .map(dot -> new Dot(dot.x(), text(base + Double.parseDouble(dot.y())), dot.side()))
                        .toList(),
                groups(known, raw, memberships),
                cases.stream()
                        .filter(one -> trait.of(one, yearOfCoding).isEmpty())
                        .map(Case::name)
                        .toList());
    }

    public int base() {
        return height - BELOW;
    }

    private static double @Nullable [] memberships(@Nullable Anchors anchors, double[] raw) {
        try {
            return anchors == null ? null : anchors.memberships(raw);
        } catch (InputRefused e) {
            return null;
        }
    }

    /** From values to the picture. */
    private record Scale(double low, double high, boolean logarithmic, Trait trait) {

        static Scale of(Trait trait, @Nullable Anchors anchors, double[] raw) {
            List<Double> all = new ArrayList<>();
            Arrays.stream(raw).forEach(all::add);
            if (anchors != null) {
                anchors.values().forEach(value -> all.add(value.doubleValue()));
            }
            if (trait.kind() == Trait.Kind.SCORE) {
                all.addAll(List.of(0.0, 1.0));
            } else if (trait.kind() == Trait.Kind.STEPS) {
                all.addAll(List.of(0.0, trait.steps().size() - 1.0));
            }
            double low = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double high = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
            boolean logarithmic = trait.kind() == Trait.Kind.COUNT && low > 0 && high / low > WIDE;
            return new Scale(low, Math.max(high, low + 1e-9), logarithmic, trait);
        }

        double x(double value) {
            double share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
            return LEFT + share * (RIGHT - LEFT);
        }

        List<Tick> ticks() {
            double[] values = trait.kind() == Trait.Kind.STEPS
                    ? IntStream.range(0, trait.steps().size()).asDoubleStream().toArray()
                    : logarithmic ? decades() : even();
            return Arrays.stream(values)
                    .mapToObj(value -> new Tick(text(x(value)), plain(value)))
                    .toList();
        }

        /** 1, 2, 5, 10, 20, 50 and so on, as far as they lie within. */
        private double[] decades() {
            return IntStream.rangeClosed(0, 6)
                    .boxed()
                    .flatMap(power -> List.of(1.0, 2.0, 5.0).stream().map(digit -> digit * Math.pow(10, power)))
                    .filter(value -> value >= low && value <= high)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }

        private double[] even() {
            double rough = (high - low) / 5;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = List.of(1.0, 2.0, 5.0, 10.0).stream()
                    .map(digit -> digit * power)
                    .filter(wanted -> wanted >= rough * 0.999)
                    .findFirst()
                    .orElse(rough);
            long first = (long) Math.ceil(low / step - 1e-9);
            long last = (long) Math.floor(high / step + 1e-9);
            return IntStream.rangeClosed((int) first, (int) last)
                    .mapToDouble(n -> Math.round(n * step * 1e6) / 1e6)
                    .toArray();
        }
    }

    private static List<Line> lines(Scale scale, @Nullable Anchors anchors) {
        if (anchors == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < anchors.values().size(); i++) {
            BigDecimal value = anchors.values().get(i);
            lines.add(new Line(
                    text(scale.x(value.doubleValue())), 12 + 13 * (i % 3), value, "evidence.line." + name(anchors, i)));
        }
        return lines;
    }

    private static String name(Anchors anchors, int place) {
        return switch (anchors.way()) {
            case DIRECT -> List.of("outside", "crossover", "inside").get(place);
            case CRISP -> "threshold";
            case INDIRECT, AS_CODED -> "cut";
        };
    }

    /** Dots stand on the axis in stacks; a stack that would grow too high goes on beside itself. */
    private static List<Dot> dots(Scale scale, double[] raw, double @Nullable [] memberships) {
        Map<Long, Integer> stacked = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        Integer[] order = IntStream.range(0, raw.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> Double.compare(raw[one], raw[other]));
        for (int i : order) {
            double x = scale.x(raw[i]);
            int place = stacked.merge(Math.round(x / DOT), 1, Integer::sum) - 1;
            int column = place / MOST_IN_STACK;
            double beside = (column % 2 == 1 ? 1 : -1) * Math.ceil(column / 2.0) * DOT;
            dots.add(new Dot(
                    text(x + beside),
                    text(-DOT / 2 - (place % MOST_IN_STACK) * DOT),
                    memberships == null ? "none" : side(memberships[i])));
        }
        return dots;
    }

    private static String side(double membership) {
        if (membership == 0.5) {
            return "half";
        }
        return membership > 0.5 ? "in" : "out";
    }

    private static List<Group> groups(List<Case> known, double[] raw, double @Nullable [] memberships) {
        Map<Double, List<Integer>> byValue = new TreeMap<>();
        for (int i = 0; i < raw.length; i++) {
            byValue.computeIfAbsent(raw[i], value -> new ArrayList<>()).add(i);
        }
        Map<Double, Group> groups = new LinkedHashMap<>();
        byValue.forEach((value, places) -> groups.put(
                value,
                new Group(
                        plain(value),
                        memberships == null ? null : BigDecimal.valueOf(memberships[places.get(0)]),
                        places.stream().map(i -> known.get(i).name()).toList())));
        return List.copyOf(groups.values());
    }

    private static BigDecimal plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
