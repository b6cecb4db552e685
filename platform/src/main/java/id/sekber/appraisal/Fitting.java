package id.sekber.appraisal;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.util.List;
import java.util.Optional;

/** How the choices of an alternative go together: the rules of the box that it breaks, and those that lack a fact. */
public record Fitting(List<Broken> broken, List<Open> open) {

    /**
     * A rule that the choices break.
     *
     * @param hard whether that is a mistake and not only a risk
     */
    public record Broken(String code, boolean hard, Wording rule, Wording reason, Wording source) {}

    /** A rule that cannot be held against the choices until something is known. */
    public record Open(Wording rule, Reason missing) {}

    public Fitting {
        broken = List.copyOf(broken);
        open = List.copyOf(open);
    }

    public long hard() {
        return broken.stream().filter(Broken::hard).count();
    }

    public long soft() {
        return broken.size() - hard();
    }

    Optional<Broken> find(String code) {
        return broken.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    boolean breaks(String code) {
        return find(code).isPresent();
    }
}
