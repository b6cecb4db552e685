package id.sekber.institution;

import java.util.List;

/** How well the choices of a setup go together: the rules that it breaks, and those that lack a fact. */
public record Fit(List<Rule> broken, List<Undecided> open) {

    /** A rule that cannot be held against the setup until something is known. */
    public record Undecided(Rule rule, Missing missing) {}

    public Fit {
        broken = List.copyOf(broken);
        open = List.copyOf(open);
    }
}
