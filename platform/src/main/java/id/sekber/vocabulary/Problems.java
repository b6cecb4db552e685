package id.sekber.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with an input: one reason per field, in the order of the form; the empty field name is the form itself. */
public record Problems(List<Problem> list) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        list = List.copyOf(list);
    }

    public record Problem(String field, Reason reason) {}

    public static Problems of(String field, String key, Object... arguments) {
        return NONE.and(field, key, arguments);
    }

    public Problems and(String field, String key, Object... arguments) {
        return and(field, Reason.of(key, arguments));
    }

    public Problems and(String field, Reason reason) {
        List<Problem> more = new ArrayList<>(list);
        more.add(new Problem(field, reason));
        return new Problems(more);
    }

    /** Adds the reason only where the rule is broken. */
    public Problems unless(boolean rule, String field, String key, Object... arguments) {
        return rule ? this : and(field, key, arguments);
    }

    public Problems and(Problems others) {
        List<Problem> more = new ArrayList<>(list);
        more.addAll(others.list);
        return new Problems(more);
    }

    /** The same, of a form that stands on a page several times: each of its fields ends so. */
    public Problems withFieldsEnding(String suffix) {
        return new Problems(list.stream()
                .map(problem -> new Problem(problem.field() + suffix, problem.reason()))
                .toList());
    }

    public boolean any() {
        return !list.isEmpty();
    }

    public boolean none() {
        return list.isEmpty();
    }

    public Optional<Reason> at(String field) {
        return list.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::reason)
                .findFirst();
    }
}
