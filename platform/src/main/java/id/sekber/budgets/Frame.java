package id.sekber.budgets;

import java.util.List;
import java.util.stream.IntStream;

/** The years that a budget covers. */
public record Frame(int firstYear, int lastYear, int version) {

    static final int MOST_YEARS = 30;

    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    boolean holds(int year) {
        return year >= firstYear && year <= lastYear;
    }
}
