package id.sekber.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which line is which after a list was typed anew, one item a line, so that an item keeps what hangs on it though its words
 * were changed.
 *
 * <p>A line is the one of the same words; else the one most alike, if at least half of their words are the same; else, where
 * no line was added or taken away, the one in the same order. Any other line is new.
 */
public final class KeptLines {

    /** Half of the words: below that a line is more likely another thing than the same one in better words. */
    private static final double ALIKE = 0.5;

    private final List<Set<String>> before;
    private final List<Set<String>> now;
    private final int[] same;

    private KeptLines(List<String> before, List<String> now) {
        this.before = before.stream().map(KeptLines::words).toList();
        this.now = now.stream().map(KeptLines::words).toList();
        this.same = new int[now.size()];
        Arrays.fill(same, -1);
    }

    /** For each line of now the place of the line before that it is; empty for a new one. */
    public static List<OptionalInt> of(List<String> before, List<String> now) {
        KeptLines lines = new KeptLines(before, now);
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < before.size(); j++) {
                if (lines.same[i] < 0 && lines.free(j) && now.get(i).equals(before.get(j))) {
                    lines.same[i] = j;
                }
            }
        }
        lines.matchAlike();
        if (before.size() == now.size()) {
            lines.matchInOrder();
        }
        return Arrays.stream(lines.same)
                .mapToObj(j -> j < 0 ? OptionalInt.empty() : OptionalInt.of(j))
                .toList();
    }

    private static Set<String> words(String line) {
        return new HashSet<>(Arrays.asList(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private boolean free(int j) {
        return Arrays.stream(same).noneMatch(taken -> taken == j);
    }

    private void matchAlike() {
        while (true) {
            int line = -1;
            int old = -1;
            double most = 0;
            for (int i : open()) {
                for (int j : unclaimed()) {
                    double alike = alike(before.get(j), now.get(i));
                    if (alike >= ALIKE && alike > most) {
                        most = alike;
                        line = i;
                        old = j;
                    }
                }
            }
            if (line < 0) {
                return;
            }
            same[line] = old;
        }
    }

    private void matchInOrder() {
        List<Integer> left = unclaimed();
        List<Integer> open = open();
        for (int k = 0; k < open.size(); k++) {
            same[open.get(k)] = left.get(k);
        }
    }

    private List<Integer> open() {
        return IntStream.range(0, same.length).filter(i -> same[i] < 0).boxed().toList();
    }

    private List<Integer> unclaimed() {
        return new ArrayList<>(
                IntStream.range(0, before.size()).filter(this::free).boxed().toList());
    }

    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
