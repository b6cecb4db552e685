package id.sekber.costsharing;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.ReasonWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The components of a cost plan as rows of a file: what a coalition pays for a component, a row each. */
final class CostColumns {

    static final Column COMPONENT = new Column("component", "costsharing.component.name");
    static final Column KIND = new Column("kind", "costsharing.component.kind");
    static final Column FIRST_YEAR = new Column("first_year", "costsharing.component.from");
    static final Column LAST_YEAR = new Column("last_year", "costsharing.component.to");
    static final Column FOLLOWS_DEMAND = new Column("follows_demand", "costsharing.component.follows");
    static final Column COALITION = new Column("coalition", "costsharing.works.coalition");
    static final Column LOW = new Column("low", "costsharing.range.low");
    static final Column LIKELY = new Column("likely", "costsharing.range.likely");
    static final Column HIGH = new Column("high", "costsharing.range.high");

    static final List<Column> ALL =
            List.of(COMPONENT, KIND, FIRST_YEAR, LAST_YEAR, FOLLOWS_DEMAND, COALITION, LOW, LIKELY, HIGH);

    /** What all rows of a component share. */
    static final List<Column> SHARED = List.of(COMPONENT, KIND, FIRST_YEAR, LAST_YEAR, FOLLOWS_DEMAND);

    static final String CAPITAL = "capital";
    static final String OPERATION = "operation";

    private CostColumns() {}

    /** The columns with what may be chosen, in the reader's language. */
    static List<Column> forWriting(ReasonWords words) {
        UnaryOperator<String> say = words::of;
        return ALL.stream()
                .map(column -> {
                    if (column.equals(KIND)) {
                        return new Column(
                                column.key(),
                                column.messageKey(),
                                choices(
                                        CAPITAL,
                                        say.apply("costsharing.component.capital"),
                                        OPERATION,
                                        say.apply("costsharing.component.operation")));
                    }
                    return column.equals(FOLLOWS_DEMAND)
                            ? new Column(
                                    column.key(),
                                    column.messageKey(),
                                    choices(
                                            TableReader.YES,
                                            say.apply("costsharing.import.yes"),
                                            TableReader.NO,
                                            say.apply("costsharing.import.no")))
                            : column;
                })
                .toList();
    }

    private static Map<String, String> choices(String one, String word, String other, String otherWord) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(one, word);
        choices.put(other, otherWord);
        return choices;
    }

    /** A component to be filled in: every coalition of the plan, without a cost. */
    static Stream<List<String>> template(Plan plan) {
        return Coalitions.bySize(plan.sharers().size()).stream()
                .map(coalition -> List.of(
                        "",
                        OPERATION,
                        Integer.toString(plan.firstYear()),
                        Integer.toString(plan.lastYear()),
                        TableReader.NO,
                        Coalitions.text(coalition, plan.sharers()),
                        "",
                        "",
                        ""));
    }

    static Stream<List<String>> rows(Plan plan) {
        return plan.components().stream()
                .flatMap(component -> Coalitions.bySize(plan.sharers().size()).stream()
                        .map(coalition -> row(component, coalition, plan)));
    }

    static List<String> row(Component component, int coalition, Plan plan) {
        return List.of(
                component.name(),
                component.capital() ? CAPITAL : OPERATION,
                Integer.toString(component.firstYear()),
                Integer.toString(component.lastYear()),
                component.demandExponent().signum() > 0 ? TableReader.YES : TableReader.NO,
                Coalitions.text(coalition, plan.sharers()),
                plain(component.low().get(coalition - 1)),
                plain(component.likely().get(coalition - 1)),
                plain(component.high().get(coalition - 1)));
    }

    private static String plain(Money cost) {
        return cost.isZero() ? "0" : cost.amount().stripTrailingZeros().toPlainString();
    }
}
