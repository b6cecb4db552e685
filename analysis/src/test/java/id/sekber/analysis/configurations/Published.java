package id.sekber.analysis.configurations;

import id.sekber.analysis.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The published data sets, and terms as they are printed. */
final class Published {

    private Published() {}

    static CaseTable cases(String file) {
        Reference reference = Reference.named(file);
        String outcome = reference.text("outcome");
        Reference columns = reference.at("data/columns");
        List<String> conditions = columns.keys().stream()
                .filter(name -> !name.equals("_row") && !name.equals(outcome))
                .toList();
        List<String> names = reference.texts("data/cases");
        List<CaseTable.Case> cases = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int row = i;
            cases.add(new CaseTable.Case(
                    names.get(i),
                    conditions.stream()
                            .map(name -> columns.number(name + "/" + row))
                            .toList(),
                    columns.number(outcome + "/" + row)));
        }
        return new CaseTable(conditions, outcome, cases);
    }

    /** The models in print: each a set of terms. */
    static Set<Set<String>> models(Solution solution, CaseTable table) {
        return solution.models().stream()
                .map(model -> model.terms().stream()
                        .map(term -> term.text(table.conditions()))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    static Set<Set<String>> models(Reference expected, String path) {
        return expected.textRows(path).stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    static Expectations allPresent(CaseTable table) {
        return new Expectations(Set.copyOf(table.conditions()), Set.of());
    }
}
