package id.sekber.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order the cases are listed, and its name in addresses. */
public enum Order {
    NEARNESS("kemiripan"),
    NAME("nama"),
    FOUNDED("tahun"),
    ACHIEVEMENT("hasil");

    private final String parameter;

    Order(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public String messageKey() {
        return "cases.order." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> find(String parameter) {
        return Stream.of(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
