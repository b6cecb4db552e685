package id.sekber.vocabulary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole units by shares (Hamilton's method): exact floors, the rest to the largest remainders, ties by order. */
final class LargestRemainder {

    private LargestRemainder() {}

    static List<BigInteger> apportion(BigInteger units, List<Share> shares) {
        BigInteger size = units.abs();
        List<BigInteger> parts = new ArrayList<>(shares.size());
        List<Share> remainders = new ArrayList<>(shares.size());
        for (Share share : shares) {
            BigInteger[] quota = size.multiply(share.numerator()).divideAndRemainder(share.denominator());
            parts.add(quota[0]);
            remainders.add(new Share(quota[1], share.denominator()));
        }
        int left = size.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        byLargest(remainders).limit(left).forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        BigInteger sign = BigInteger.valueOf(units.signum());
        return parts.stream().map(sign::multiply).toList();
    }

    private static Stream<Integer> byLargest(List<Share> remainders) {
        return IntStream.range(0, remainders.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed());
    }
}
