package id.sekber.budgets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of unit costs and lump sums with their dates. For a year that rate counts which is in force on its first day. */
public record RateBook(List<Rate> rates) {

    public RateBook {
        rates = List.copyOf(rates);
    }

    Optional<Rate> inForce(Rate.Kind kind, String code, int year) {
        LocalDate firstDay = LocalDate.of(year, 1, 1);
        return of(kind, code).stream()
                .filter(rate -> !rate.validFrom().isAfter(firstDay))
                .max(Comparator.comparing(Rate::validFrom));
    }

    List<Rate> of(Rate.Kind kind, String code) {
        return rates.stream()
                .filter(rate -> rate.kind() == kind && rate.code().equals(code))
                .toList();
    }

    /** The latest of each code. */
    public Map<String, Rate> latest(Rate.Kind kind) {
        Map<String, Rate> latest = new LinkedHashMap<>();
        rates.stream()
                .filter(rate -> rate.kind() == kind)
                .sorted(Comparator.comparing(Rate::code).thenComparing(Rate::validFrom))
                .forEach(rate -> latest.put(rate.code(), rate));
        return latest;
    }
}
