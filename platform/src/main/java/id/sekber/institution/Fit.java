package id.sekber.institution;

import java.util.Arrays;
import java.util.List;

/** How well the choices of a setup go together: the rules that it breaks, and those that lack a fact. */
public record Fit(List<Rule> broken, List<Undecided> open) {

    /** A rule that cannot be held against the setup until something is known. */
    public record Undecided(Rule rule, Missing missing) {}

    static Fit of(Setup setup, int members) {
        return new Fit(
                Arrays.stream(Rule.values())
                        .filter(rule -> rule.against(setup, members).verdict() == Rule.Verdict.BROKEN)
                        .toList(),
                Arrays.stream(Rule.values())
                        .flatMap(rule -> java.util.stream.Stream.ofNullable(
                                        rule.against(setup, members).missing())
                                .map(missing -> new Undecided(rule, missing)))
                        .toList());
    }
}
