package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads a table pasted from a spreadsheet: one coalition a line, its members joined by plus signs, then its cost.
 *
 * <p>Lines may stand in any order and under a heading; the two cells are parted by a tab or a semicolon. Numbers are read in
 * the language of the page or, if all of them can only be read in the other, in that. Every line that cannot be used, and
 * every coalition that is missing, is a problem of its own.
 */
final class CostPaste {

    static final String FIELD = "tempel";

    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_PROBLEMS = 40;

    private record Line(int number, String coalition, String cost) {}

    private final List<Sharer> sharers;
    private final Unit unit;
    private final CoalitionNames names;

    private CostPaste(List<Sharer> sharers, Unit unit) {
        this.sharers = sharers;
        this.unit = unit;
        this.names = new CoalitionNames(sharers);
    }

    static Outcome<CostTable> read(String text, Unit unit, List<Sharer> sharers, Locale page) {
        if (text.isBlank()) {
            return Outcome.refused(FIELD, "costsharing.paste.empty", CostTable.coalitions(sharers.size()));
        }
        if (text.length() > LONGEST_TEXT) {
            return Outcome.refused(FIELD, "costsharing.paste.long", text.length(), LONGEST_TEXT);
        }
        return new CostPaste(sharers, unit).read(text, page);
    }

    private Outcome<CostTable> read(String text, Locale page) {
        List<Reason> faults = new ArrayList<>();
        List<Line> lines = lines(text, faults);
        Map<Integer, Money> costs = new TreeMap<>();
        Map<Integer, Integer> firstLine = new HashMap<>();
        CostCells cells = new CostCells(language(lines, page), unit);
        for (Line line : lines) {
            OptionalInt coalition = coalition(line, faults);
            Reading<Money> cost = cells.read(line.cost());
            if (cost instanceof Reading.Refused<Money> refused) {
                faults.add(
                        Reason.of("costsharing.paste.cost", line.number(), quoted(line.coalition()), refused.reason()));
            }
            if (coalition.isPresent()) {
                Integer earlier = firstLine.putIfAbsent(coalition.getAsInt(), line.number());
                if (earlier != null) {
                    faults.add(Reason.of(
                            "costsharing.paste.twice",
                            line.number(),
                            Words.names(coalition.getAsInt(), sharers),
                            earlier));
                } else if (cost instanceof Reading.Read<Money> read) {
                    costs.put(coalition.getAsInt(), read.value());
                }
            }
        }
        faults.addAll(missing(firstLine));
        return faults.isEmpty() ? CostTables.of(costs, FIELD) : Outcome.refused(problems(faults));
    }

    private List<Line> lines(String text, List<Reason> faults) {
        List<Line> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        boolean first = true;
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split(line.indexOf('\t') >= 0 ? "\t" : ";", -1);
            boolean heading = first && isHeading(cells);
            first = false;
            if (heading) {
                continue;
            }
            if (cells.length < 2 || cells[1].isBlank() || hasMoreThanTwo(cells)) {
                faults.add(Reason.of("costsharing.paste.cells", i + 1, quoted(line)));
            } else {
                lines.add(new Line(i + 1, cells[0].strip(), cells[1]));
            }
        }
        return lines;
    }

    /** A first line that names no party and no amount; one that does name a party only lacks its cost. */
    private boolean isHeading(String[] cells) {
        boolean namesNobody = Arrays.stream(cells[0].split(CoalitionNames.BETWEEN, -1))
                .noneMatch(name -> names.place(name).isPresent());
        return namesNobody && !cells[cells.length > 1 ? 1 : 0].matches(".*\\d.*");
    }

    private static boolean hasMoreThanTwo(String[] cells) {
        return IntStream.range(2, cells.length).anyMatch(i -> !cells[i].isBlank());
    }

    /** The page's language, unless some number cannot be read in it while all can in the other. */
    private Locale language(List<Line> lines, Locale page) {
        Locale other = page.getLanguage().equals("en") ? Locale.forLanguageTag("id") : Locale.ENGLISH;
        return unreadable(lines, page) > 0 && unreadable(lines, other) == 0 ? other : page;
    }

    private long unreadable(List<Line> lines, Locale locale) {
        CostCells cells = new CostCells(locale, unit);
        return lines.stream()
                .filter(line -> cells.read(line.cost()) instanceof Reading.Refused)
                .count();
    }

    private OptionalInt coalition(Line line, List<Reason> faults) {
        int mask = 0;
        for (String name : line.coalition().split(CoalitionNames.BETWEEN, -1)) {
            OptionalInt found = names.place(name);
            if (found.isEmpty()) {
                faults.add(Reason.of(
                        "costsharing.paste.unknown",
                        line.number(),
                        quoted(name),
                        Words.names((1 << sharers.size()) - 1, sharers)));
                return OptionalInt.empty();
            }
            int place = found.getAsInt();
            if ((mask >> place & 1) == 1) {
                faults.add(Reason.of("costsharing.paste.repeated", line.number(), quoted(name)));
                return OptionalInt.empty();
            }
            mask |= 1 << place;
        }
        return OptionalInt.of(mask);
    }

    private List<Reason> missing(Map<Integer, Integer> given) {
        return Coalitions.bySize(sharers.size()).stream()
                .filter(coalition -> !given.containsKey(coalition))
                .map(coalition -> Reason.of("costsharing.paste.missing", Words.names(coalition, sharers)))
                .toList();
    }

    private static Problems problems(List<Reason> faults) {
        Problems problems = Problems.NONE;
        for (Reason fault : faults.subList(0, Math.min(faults.size(), MOST_PROBLEMS))) {
            problems = problems.and(FIELD, fault);
        }
        int rest = faults.size() - MOST_PROBLEMS;
        return rest > 0 ? problems.and(FIELD, "costsharing.paste.more", rest) : problems;
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
