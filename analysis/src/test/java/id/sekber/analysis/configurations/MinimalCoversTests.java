package id.sekber.analysis.configurations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinimalCoversTests {

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }

    /** Each row by one of two columns: two to the power of the rows covers. */
    private static List<BitSet> twins(int rows) {
        List<BitSet> covered = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            covered.add(rows(row));
            covered.add(rows(row));
        }
        return covered;
    }

    @Test
    void saysThatThereAreMoreCoversThanShown() {
        MinimalCovers covers = MinimalCovers.of(twins(10), 10, 1000);
        assertThat(covers.covers()).hasSize(1000).doesNotHaveDuplicates();
        assertThat(covers.complete()).isFalse();
        assertThat(covers.exact()).isTrue();
        assertThat(MinimalCovers.of(twins(10), 10, 1024).complete()).isTrue();
        assertThat(MinimalCovers.of(twins(10), 10, 1023).complete()).isFalse();
    }

    @Test
    void stopsAtOnceWhereCoversCannotBeCounted() {
        MinimalCovers covers = MinimalCovers.of(twins(60), 60, 1000);
        assertThat(covers.covers()).hasSize(1000);
        assertThat(covers.complete()).isFalse();
    }

    /** The cycle needs every second of its pairs; an odd one needs one more, which its linear bound does not see. */
    @Test
    void findsTheCoversOfCycles() {
        assertThat(MinimalCovers.of(cycle(8), 8, 100).covers())
                .containsExactly(List.of(0, 2, 4, 6), List.of(1, 3, 5, 7));
        MinimalCovers odd = MinimalCovers.of(cycle(9), 9, 100);
        assertThat(odd.covers()).hasSize(9).allMatch(cover -> cover.size() == 5);
        assertThat(odd.complete()).isTrue();
    }

    private static List<BitSet> cycle(int rows) {
        List<BitSet> covered = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            covered.add(rows(row, (row + 1) % rows));
        }
        return covered;
    }

    @Test
    void admitsThatItGaveUpTheSearch() {
        Random random = new Random(7);
        List<BitSet> covered = new ArrayList<>();
        for (int column = 0; column < 400; column++) {
            BitSet set = new BitSet();
            for (int row = 0; row < 150; row++) {
                set.set(row, random.nextInt(12) == 0);
            }
            covered.add(set);
        }
        MinimalCovers covers = MinimalCovers.of(covered, 150, 10, 20);
        assertThat(covers.exact()).isFalse();
        assertThat(covers.complete()).isFalse();
        for (List<Integer> cover : covers.covers()) {
            BitSet union = new BitSet();
            cover.forEach(column -> union.or(covered.get(column)));
            assertThat(union.cardinality()).isEqualTo(150);
        }
    }

    @Test
    void needsNothingWithoutRows() {
        assertThat(MinimalCovers.of(List.of(), 0, 5).covers()).containsExactly(List.of());
    }
}
