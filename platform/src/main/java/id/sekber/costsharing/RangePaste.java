package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a table of ranges pasted from a spreadsheet: a coalition and its cost, or a coalition and its lowest, likely and highest
 * cost. It is a table of plain costs read three times, so that its problems name the same lines.
 */
final class RangePaste {

    static final String FIELD = CostPaste.FIELD;

    private static final int WITH_RANGE = 4;

    private RangePaste() {}

    static Outcome<Models.Costs> read(String text, Unit unit, List<Sharer> sharers, Locale page) {
        List<List<Money>> three = new ArrayList<>();
        // What is likely first: a line with one cost alone is a problem of that column.
        for (int which : List.of(2, 1, 3)) {
            Outcome<CostTable> column = CostPaste.read(column(text, which), unit, sharers, page);
            if (column instanceof Outcome.Done<CostTable> done) {
                three.add(done.value().costs());
            } else {
                return Outcome.refused(((Outcome.Refused<CostTable>) column).problems());
            }
        }
        Models.Costs costs = new Models.Costs(three.get(1), three.get(0), three.get(2));
        Problems problems = ordered(costs.low(), costs.likely(), costs.high(), sharers);
        return problems.any() ? Outcome.refused(problems) : Outcome.done(costs);
    }

    private static Problems ordered(List<Money> low, List<Money> likely, List<Money> high, List<Sharer> sharers) {
        Problems problems = Problems.NONE;
        for (int i = 0; i < likely.size(); i++) {
            boolean fits =
                    low.get(i).compareTo(likely.get(i)) <= 0 && likely.get(i).compareTo(high.get(i)) <= 0;
            problems = problems.unless(
                    fits,
                    FIELD,
                    "costsharing.range.unordered",
                    Words.names(i + 1, sharers),
                    low.get(i),
                    likely.get(i),
                    high.get(i));
        }
        return problems;
    }

    /** The names and one of the three costs, line by line; a line with one cost has it three times. */
    private static String column(String text, int which) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String separator = line.indexOf('\t') >= 0 ? "\t" : ";";
            String[] cells = line.split(separator, -1);
            boolean withRange = cells.length >= WITH_RANGE && !cells[3].isBlank();
            lines.add(withRange ? cells[0] + separator + cells[which] + rest(cells, separator) : line);
        }
        return String.join("\n", lines);
    }

    /** What stands beyond the range is left to be refused. */
    private static String rest(String[] cells, String separator) {
        StringBuilder rest = new StringBuilder();
        for (int i = WITH_RANGE; i < cells.length; i++) {
            rest.append(separator).append(cells[i]);
        }
        return rest.toString();
    }

    /** The same text that gives this component. */
    static String text(Component component, List<Sharer> sharers, Figures figures) {
        StringBuilder text = new StringBuilder();
        for (int coalition : Coalitions.bySize(sharers.size())) {
            text.append(Coalitions.text(coalition, sharers));
            for (List<Money> costs : List.of(component.low(), component.likely(), component.high())) {
                text.append('\t').append(figures.number(costs.get(coalition - 1).amount()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
