package id.sekber.costsharing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The coalitions of some sharers, as bit masks. */
final class Coalitions {

    private Coalitions() {}

    /** All non-empty ones as people list them: the smaller first, among equals by the order of the sharers. */
    static List<Integer> bySize(int sharers) {
        return IntStream.rangeClosed(1, CostTable.coalitions(sharers))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount)
                        .thenComparing(mask -> Integer.reverse(mask), Comparator.comparingLong(Integer::toUnsignedLong).reversed()))
                .toList();
    }
}
