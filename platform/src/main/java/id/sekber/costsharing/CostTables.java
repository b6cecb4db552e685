package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes a table of what was typed, cell by cell; the last check stands here for every way of entering. */
final class CostTables {

    private CostTables() {}

    /** The name of the field in which a coalition's cost is typed. */
    static String field(int coalition) {
        return "biaya-" + coalition;
    }

    /** @param typed by coalition; what is not there counts as left empty */
    static Outcome<CostTable> read(Map<Integer, String> typed, Unit unit, List<Sharer> sharers, Locale page) {
        CostCells cells = new CostCells(page, unit);
        Problems problems = Problems.NONE;
        Map<Integer, Money> costs = new TreeMap<>();
        for (int coalition : Coalitions.bySize(sharers.size())) {
            String text = typed.getOrDefault(coalition, "");
            if (text.isBlank()) {
                problems = problems.and(field(coalition), "costsharing.cost.missing", Words.names(coalition, sharers));
            } else if (cells.read(text) instanceof Reading.Refused<Money> refused) {
                problems = problems.and(
                        field(coalition),
                        "costsharing.cost.refused",
                        Words.names(coalition, sharers),
                        refused.reason());
            } else if (cells.read(text) instanceof Reading.Read<Money> read) {
                costs.put(coalition, read.value());
            }
        }
        return problems.any() ? Outcome.refused(problems) : of(costs, field(CostTable.coalitions(sharers.size())));
    }

    /** @param costs of every coalition, in the order of their masks */
    static Outcome<CostTable> of(Map<Integer, Money> costs, String fieldOfJoint) {
        List<Money> list = new ArrayList<>(costs.values());
        return list.get(list.size() - 1).isPositive()
                ? Outcome.done(new CostTable(list))
                : Outcome.refused(fieldOfJoint, "costsharing.cost.joint.zero");
    }
}
