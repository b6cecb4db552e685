package id.sekber.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two to six cooperations side by side on the five dimensions, and on each line whether they are the same. */
public record Comparison(List<Column> columns) {

    public static final int FEWEST = 2;
    public static final int MOST = 6;

    /**
     * One cooperation.
     *
     * @param key its identifier in addresses
     * @param name of a secretariat's own profile; null for a case, which bears its own
     * @param known the case of the library; null for a secretariat's own profile
     * @param ownCase whether the secretariat coded the case itself
     */
    public record Column(
            String key,
            @Nullable String name,
            Coding coding,
            @Nullable Case known,
            boolean ownCase) {

        public static Column of(Case known) {
            return of(known, false);
        }

        static Column of(Case known, boolean ownCase) {
            return new Column(known.id(), null, known.coding(), known, ownCase);
        }

        public static Column own(String name, Coding coding) {
            return new Column(OwnProfile.KEY, name, coding, null, false);
        }

        public String nameIn(String language) {
            return known == null
                    ? Objects.requireNonNullElse(name, key)
                    : known.name().in(language);
        }
    }

    /** Whether the cooperations agree on a line. One unknown fact leaves it open, unless the known ones differ already. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        UNKNOWN;

        static Verdict of(List<Fact> facts) {
            long unlike = facts.stream().filter(Fact::known).distinct().count();
            if (unlike > 1) {
                return DIFFERENT;
            }
            return facts.stream().allMatch(Fact::known) ? SAME : UNKNOWN;
        }

        public String messageKey() {
            return "cases.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    public record Row(String labelKey, List<Fact> facts, Verdict verdict) {

        private static Row of(String labelKey, Stream<Fact> facts) {
            List<Fact> known = facts.toList();
            return new Row(labelKey, known, Verdict.of(known));
        }
    }

    public Comparison {
        columns = List.copyOf(columns);
        if (columns.size() < FEWEST || columns.size() > MOST) {
            throw new IllegalArgumentException("%d cooperations cannot stand side by side; give %d to %d."
                    .formatted(columns.size(), FEWEST, MOST));
        }
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    /** What is known of one case on a dimension; each row has one fact. */
    public static List<Row> facts(Case known, Dimension dimension) {
        Column column = Column.of(known);
        return lines().filter(line -> line.dimension() == dimension)
                .map(line -> Row.of(line.messageKey(), Stream.of(line.of(column))))
                .toList();
    }

    public List<Row> rows(Dimension dimension) {
        return lines().filter(line -> line.dimension() == dimension)
                .map(this::row)
                .toList();
    }

    /** The scores of the analyst; unknown for a secretariat's own profile, which nobody has scored. */
    public List<Row> scores() {
        return Arrays.stream(Achievement.values())
                .map(achievement -> Row.of(
                        achievement.messageKey(),
                        columns.stream()
                                .map(column -> column.known() == null
                                        ? Fact.UNKNOWN
                                        : new Fact.Score(
                                                column.known().judgement().score(achievement)))))
                .toList();
    }

    /** The message keys of the lines on the five dimensions with this verdict. */
    public List<String> linesThatAre(Verdict verdict) {
        return lines().map(this::row)
                .filter(row -> row.verdict() == verdict)
                .map(Row::labelKey)
                .toList();
    }

    private static Stream<Line> lines() {
        return Arrays.stream(Line.values());
    }

    private Row row(Line line) {
        return Row.of(line.messageKey(), columns.stream().map(line::of));
    }
}
