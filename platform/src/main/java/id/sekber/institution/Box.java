package id.sekber.institution;

import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The morphological box as it is in force at a moment: the options of each question in their words, and the rules of which
 * go together.
 */
public final class Box {

    private final Map<Option, OptionVersion> options;
    private final List<Rule> rules;

    /**
     * @param options one version of each option; retired ones included, so that older profiles can be read
     * @param rules one version of each rule
     */
    Box(List<OptionVersion> options, List<Rule> rules) {
        this.options = new LinkedHashMap<>();
        options.stream()
                .sorted(Comparator.comparing(OptionVersion::option))
                .forEach(version -> this.options.put(version.option(), version));
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> Option.number(rule.code())))
                .toList();
    }

    /** What can be chosen or rated in answer to a question. */
    public List<Option> options(Group group) {
        return options.values().stream()
                .filter(version -> version.option().group() == group && !version.retired())
                .map(OptionVersion::option)
                .toList();
    }

    /** The option of this code, also one that can no longer be chosen. */
    public Optional<Option> option(String code) {
        return options.keySet().stream().filter(option -> option.is(code)).findFirst();
    }

    /** What an option says. */
    public OptionVersion of(Option option) {
        OptionVersion version = options.get(option);
        if (version == null) {
            throw new IllegalArgumentException("%s is not in the box; ask for its options.".formatted(option));
        }
        return version;
    }

    public Wording nameOf(Option option) {
        return of(option).name();
    }

    /** Every option in its words, retired ones included. */
    public List<OptionVersion> everyOption() {
        return List.copyOf(options.values());
    }

    /** Every rule, retired ones included. */
    public List<Rule> everyRule() {
        return rules;
    }

    /** The rules that hold. */
    public List<Rule> rules() {
        return rules.stream().filter(rule -> !rule.retired()).toList();
    }

    /** Which rules a setup breaks, and which cannot be held against it yet. */
    public Fit judge(Setup setup, int members) {
        List<Rule> broken = new ArrayList<>();
        List<Fit.Undecided> open = new ArrayList<>();
        for (Rule rule : rules()) {
            Truth truth = rule.brokenWhen().of(setup, members);
            Missing missing = truth.missing();
            if (missing != null) {
                open.add(new Fit.Undecided(rule, missing));
            } else if (truth.yes()) {
                broken.add(rule);
            }
        }
        return new Fit(broken, open);
    }

    /** Whether both say and test the same. */
    boolean sameAs(Box other) {
        return options.equals(other.options) && rules.equals(other.rules);
    }
}
