package id.sekber.costsharing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The coalitions of some sharers, as bit masks. */
final class Coalitions {

    private Coalitions() {}

    /** All non-empty ones as people list them: the smaller first, among equals by the order of the sharers. */
    static List<Integer> bySize(int sharers) {
        return IntStream.rangeClosed(1, CostTable.coalitions(sharers))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount)
                        .thenComparing(
                                mask -> Integer.reverse(mask),
                                Comparator.comparingLong(Integer::toUnsignedLong)
                                        .reversed()))
                .toList();
    }

    /** As a spreadsheet writes it: {@code Kota+Sleman}. */
    static String text(int coalition, List<Sharer> sharers) {
        return members(coalition, sharers).map(Sharer::shortName).collect(Collectors.joining("+"));
    }

    static Stream<Sharer> members(int coalition, List<Sharer> sharers) {
        return IntStream.range(0, sharers.size())
                .filter(i -> (coalition >> i & 1) == 1)
                .mapToObj(sharers::get);
    }

    static Optional<Integer> place(String code, List<Sharer> sharers) {
        return IntStream.range(0, sharers.size())
                .filter(i -> sharers.get(i).code().equals(code))
                .boxed()
                .findFirst();
    }
}
