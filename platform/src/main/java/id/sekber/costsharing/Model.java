package id.sekber.costsharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the costs of a component were worked out from.
 *
 * @param lower percent by which they may turn out less than likely
 * @param upper percent by which they may turn out more
 * @param numbers by name: {@code a} and {@code b} of a curve, {@code carriage} per unit and kilometre
 * @param rows sites, links or steps, cell by cell, numbers as plain decimals
 * @param word the node of the plant, or how needs add up
 */
public record Model(
        BigDecimal lower, BigDecimal upper, Map<String, BigDecimal> numbers, List<List<String>> rows, String word) {

    static final Model STATED = new Model(BigDecimal.ZERO, BigDecimal.ZERO, Map.of(), List.of(), "");

    static final String LARGEST = "terbesar";

    public Model {
        numbers = Map.copyOf(numbers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    BigDecimal number(String name) {
        return numbers.getOrDefault(name, BigDecimal.ZERO);
    }
}
