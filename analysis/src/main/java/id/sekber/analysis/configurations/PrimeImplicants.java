package id.sekber.analysis.configurations;

import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * All prime implicants: the shortest terms that cover a row to be explained and no forbidden row.
 *
 * <p>Input   the rows to explain and the forbidden rows, as bit patterns over the conditions.
 * <p>Result  for each prime implicant the set of explained rows that it covers.
 * <p>Meaning seen from one row p to be explained, a term leaves some conditions free; it covers a forbidden row r exactly
 * when all conditions in which p and r differ are free. So the sets of free conditions that a term must not have are all
 * supersets of these differences, and the prime implicants at p are the largest sets that are not among them.
 * <p>Cost    time O(explained rows times 2^conditions times conditions / 64) and memory O(2^conditions / 8) bytes, besides
 * the answer.
 * <p>Edges   without any forbidden row the only prime implicant is the empty term.
 *
 * @throws InputRefused if there are more than {@link #MOST}
 * @see "W. V. Quine, The Problem of Simplifying Truth Functions, American Mathematical Monthly 59, 1952, pp. 521-531"
 */
final class PrimeImplicants {

    /** Beyond this, chart and answer no longer fit a memory of 1 GB, and no one could read them. */
    static final int MOST = 500_000;

    /** In a word that lists 64 sets of conditions, those without condition i, for i from 0 to 5. */
    private static final long[] WITHOUT = {
        0x5555555555555555L,
        0x3333333333333333L,
        0x0F0F0F0F0F0F0F0FL,
        0x00FF00FF00FF00FFL,
        0x0000FFFF0000FFFFL,
        0x00000000FFFFFFFFL
    };

    private final int conditions;
    private final int[] explained;
    private final int[] forbidden;
    private final long[] blocked;
    private final long[] largest;
    private final Map<Term, BitSet> coverage = new HashMap<>();

    private PrimeImplicants(int conditions, BitSet explained, BitSet forbidden) {
        this.conditions = conditions;
        this.explained = explained.stream().toArray();
        this.forbidden = forbidden.stream().toArray();
        int words = Math.max(1, 1 << conditions >> 6);
        this.blocked = new long[words];
        this.largest = new long[words];
    }

    /** Each prime implicant with the explained rows that it covers, counted from 0 in the order of their bit patterns. */
    static Map<Term, BitSet> of(int conditions, BitSet explained, BitSet forbidden) {
        PrimeImplicants search = new PrimeImplicants(conditions, explained, forbidden);
        for (int i = 0; i < search.explained.length; i++) {
            search.collectAt(i);
        }
        return search.coverage;
    }

    private void collectAt(int index) {
        int row = explained[index];
        block(row);
        keepLargest();
        int all = (1 << conditions) - 1;
        for (int word = 0; word < largest.length; word++) {
            for (long rest = largest[word]; rest != 0; rest &= rest - 1) {
                int free = (word << 6) + Long.numberOfTrailingZeros(rest);
                int fixed = all & ~free;
                Term term = new Term(row & fixed, ~row & fixed);
                coverage.computeIfAbsent(term, t -> new BitSet(explained.length))
                        .set(index);
            }
        }
        if (coverage.size() > MOST) {
            throw new InputRefused(
                    "cases",
                    "more than " + MOST + " prime implicants",
                    "that many cannot be weighed against each other",
                    "use fewer conditions, or a higher frequencyCut");
        }
    }

    /** Marks every set of free conditions that would let in a forbidden row. */
    private void block(int row) {
        Arrays.fill(blocked, 0);
        for (int other : forbidden) {
            int difference = other ^ row;
            blocked[difference >> 6] |= 1L << difference;
        }
        for (int i = 0; i < conditions; i++) {
            for (int word = 0; word < blocked.length; word++) {
                if (i < 6) {
                    blocked[word] |= (blocked[word] & WITHOUT[i]) << (1 << i);
                } else if ((word >> (i - 6) & 1) != 0) {
                    blocked[word] |= blocked[word ^ 1 << (i - 6)];
                }
            }
        }
    }

    /** Keeps the sets that are not blocked but become so with any condition more. */
    private void keepLargest() {
        long sets = conditions < 6 ? (1L << (1 << conditions)) - 1 : -1L;
        for (int word = 0; word < largest.length; word++) {
            largest[word] = ~blocked[word] & sets;
        }
        for (int i = 0; i < conditions; i++) {
            for (int word = 0; word < largest.length; word++) {
                if (i < 6) {
                    largest[word] &= ~WITHOUT[i] | blocked[word] >>> (1 << i);
                } else if ((word >> (i - 6) & 1) == 0) {
                    largest[word] &= blocked[word ^ 1 << (i - 6)];
                }
            }
        }
    }
}
