package id.sekber.analysis.cli;

import id.sekber.analysis.InputRefused;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The kinds of question by the name that the command line uses: one class and one line each. */
final class Kinds {

    private static final Map<String, Supplier<Kind>> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put("budgeting", BudgetingKind::new);
        BY_NAME.put("configurations", ConfigurationsKind::new);
        BY_NAME.put("cost-game", CostGameKind::new);
        BY_NAME.put("decision-table", DecisionTableKind::new);
        BY_NAME.put("efficiency", EfficiencyKind::new);
        BY_NAME.put("network", NetworkKind::new);
        BY_NAME.put("voting-game", VotingGameKind::new);
    }

    private Kinds() {}

    static Set<String> names() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }

    static Kind named(String name) {
        Supplier<Kind> kind = BY_NAME.get(name);
        if (kind == null) {
            throw new InputRefused(
                    "KIND",
                    Json.quoted(name),
                    "it must be one of " + String.join(", ", BY_NAME.keySet()),
                    "choose one");
        }
        return kind.get();
    }
}
