package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Someone who might join, as typed.
 *
 * @param alone what it would pay in a year on its own
 * @param added what it adds to the cost of any group that it joins
 * @param weights its measure by each key that asks for one, by the key's code; may be left empty
 */
public record ArrivalForm(String name, String alone, String added, Map<String, String> weights) {

    public static final String NAME = "nama";
    public static final String ALONE = "sendiri";
    public static final String ADDED = "tambahan";
    public static final String WEIGHT = "ukuran-";

    private static final int LONGEST_NAME = 100;

    public ArrivalForm {
        weights = new LinkedHashMap<>(weights);
    }

    static ArrivalForm of(Typed typed) {
        return new ArrivalForm(typed.text(NAME), typed.text(ALONE), typed.text(ADDED), typed.beginningWith(WEIGHT));
    }

    /** Whether anything was asked yet. */
    boolean asks() {
        return !(name + alone + added).isBlank();
    }

    public String weight(Key key) {
        return weights.getOrDefault(key.code(), "");
    }

    Outcome<Arrival> read(Workbench now, List<Key> keys, Locale page) {
        Figures figures = new Figures(page);
        int most = CostTable.MOST - 1;
        Problems problems = Problems.NONE
                .unless(
                        now.sharers().size() <= most,
                        "",
                        "costsharing.joins.many",
                        now.sharers().size(),
                        most)
                .unless(
                        !name.isBlank() && name.length() <= LONGEST_NAME,
                        NAME,
                        "costsharing.joins.name.wrong",
                        name,
                        LONGEST_NAME)
                .unless(
                        now.sharers().stream().noneMatch(each -> each.name().equalsIgnoreCase(name.strip())),
                        NAME,
                        "costsharing.joins.name.taken",
                        name);
        Outcome<Money> ownCost = amount(ALONE, alone, figures);
        Outcome<Money> more = amount(ADDED, added, figures);
        problems = problems.and(why(ownCost)).and(why(more));
        Map<String, BigDecimal> measures = new LinkedHashMap<>();
        for (Key key : keys) {
            if (key instanceof Key.Weighted && !weight(key).isBlank()) {
                Reading<BigDecimal> reading = figures.readNumber(weight(key));
                if (reading instanceof Reading.Read<BigDecimal> read
                        && read.value().signum() >= 0) {
                    measures.put(key.code(), read.value());
                } else {
                    problems = problems.and(WEIGHT + key.code(), "costsharing.joins.weight.wrong", weight(key));
                }
            }
        }
        return problems.none() && ownCost instanceof Outcome.Done<Money> own && more instanceof Outcome.Done<Money> adds
                ? Outcome.done(Arrival.of(now, keys, name.strip(), own.value(), adds.value(), measures))
                : Outcome.refused(problems);
    }

    private static Problems why(Outcome<Money> outcome) {
        return outcome instanceof Outcome.Refused<Money> refused ? refused.problems() : Problems.NONE;
    }

    private static Outcome<Money> amount(String field, String typed, Figures figures) {
        return figures.readMoney(typed)
                .fold(
                        money -> money.isNegative()
                                ? Outcome.refused(field, "costsharing.joins.negative", typed.strip())
                                : Outcome.done(money),
                        reason -> Outcome.refused(Problems.NONE.and(field, reason)));
    }
}
