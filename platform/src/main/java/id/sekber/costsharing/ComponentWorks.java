package id.sekber.costsharing;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.costs.CostModel;
import id.sekber.analysis.games.Coalition;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each coalition would build of a component, in the words of the model, and what it costs at least and at most. */
public record ComponentWorks(List<Row> rows, boolean shortened) {

    /** Beyond this many parties only the single ones, all without one, and all are listed. */
    private static final int MOST_FOR_ALL = 4;

    /** @param works empty where costs were stated */
    public record Row(Reason coalition, Money low, Money likely, Money high, String works) {}

    public ComponentWorks {
        rows = List.copyOf(rows);
    }

    static ComponentWorks of(Plan plan, Component component, Optional<CostModel> model, Locale language) {
        int n = plan.sharers().size();
        boolean shortened = n > MOST_FOR_ALL;
        List<Row> rows = Coalitions.bySize(n).stream()
                .filter(coalition ->
                        !shortened || Integer.bitCount(coalition) == 1 || Integer.bitCount(coalition) >= n - 1)
                .map(coalition -> new Row(
                        Words.names(coalition, plan.sharers()),
                        component.low().get(coalition - 1),
                        component.of(coalition),
                        component.high().get(coalition - 1),
                        model.map(each -> words(each, coalition, language)).orElse("")))
                .toList();
        return new ComponentWorks(rows, shortened);
    }

    private static String words(CostModel model, int coalition, Locale language) {
        return model.plan(new Coalition(coalition)).explanation().parts().stream()
                .map((Explanation part) -> part.words(language))
                .collect(Collectors.joining(" "));
    }
}
