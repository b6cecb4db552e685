package id.sekber.spreadsheets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file would do, row by row. */
public final class Preview<R extends JudgedRow> {

    private final List<R> rows;
    private final Map<RowState, Integer> counts = new EnumMap<>(RowState.class);

    public Preview(List<R> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
    }

    public List<R> rows() {
        return rows;
    }

    public List<R> in(RowState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public int count(RowState state) {
        return counts.getOrDefault(state, 0);
    }

    public int taken() {
        return count(RowState.NEW) + count(RowState.CHANGED);
    }

    /** What was seen before confirming; another figure says that something moved in between. */
    public String seen() {
        return Stream.of(RowState.values())
                .map(state -> String.valueOf(count(state)))
                .collect(Collectors.joining("-"));
    }

    /** So many rows for a page: those at fault first, for they want work. */
    public List<R> first(int most) {
        return Stream.concat(
                        rows.stream().filter(row -> row.state() == RowState.FAULT),
                        rows.stream().filter(row -> row.state() != RowState.FAULT))
                .limit(most)
                .toList();
    }
}
