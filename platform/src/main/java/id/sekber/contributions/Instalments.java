package id.sekber.contributions;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Shares;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How an amount of a year is spread over instalments: parts that sum to it exactly, evenly through the year. */
final class Instalments {

    private static final int MONTHS = 12;

    private Instalments() {}

    static List<Money> of(Money amount, int count) {
        return amount.splitBy(Shares.equal(count));
    }

    static List<LocalDate> days(LocalDate first, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> first.plusMonths((long) place * MONTHS / count))
                .toList();
    }
}
