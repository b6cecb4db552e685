package id.sekber.analysis.ballots;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each alternative was given.
 *
 * @param alternatives in the order of the question
 * @param numbers one for each
 */
record Tally(List<String> alternatives, List<Long> numbers) {

    static Tally of(Ballots ballots, long[] numbers) {
        List<Long> list = new ArrayList<>();
        for (long number : numbers) {
            list.add(number);
        }
        return new Tally(ballots.alternatives(), List.copyOf(list));
    }

    /** From the most to the least; those that have as many stand together, in the order of the question. */
    List<List<String>> order() {
        List<Integer> sorted = IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing(numbers::get, Comparator.reverseOrder()))
                .toList();
        List<List<String>> order = new ArrayList<>();
        List<String> equals = new ArrayList<>();
        for (int k = 0; k < sorted.size(); k++) {
            equals.add(alternatives.get(sorted.get(k)));
            boolean ends = k == sorted.size() - 1 || !numbers.get(sorted.get(k)).equals(numbers.get(sorted.get(k + 1)));
            if (ends) {
                order.add(List.copyOf(equals));
                equals.clear();
            }
        }
        return List.copyOf(order);
    }

    long most() {
        return numbers.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The sentence of the winner, or of the tie, with one part for each alternative. */
    Explanation explained(String rule, String each, long of) {
        List<String> winners = order().get(0);
        String key = "ballots." + rule + (winners.size() > 1 ? ".tied" : "");
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            parts.add(Explanation.of(numbers.get(i), "ballots." + each, alternatives.get(i), numbers.get(i)));
        }
        return Explanation.of(most(), key, String.join(", ", winners), most(), of)
                .because(parts);
    }
}
