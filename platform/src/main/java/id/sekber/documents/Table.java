package id.sekber.documents;

import java.util.List;
import java.util.stream.Stream;

/** A table in an article: numbered caption, columns, rows, and a row of totals that may be absent (empty). */
public record Table(String caption, List<Column> columns, List<List<String>> rows, List<String> total)
        implements Article.Block {

    /** A column: its heading, whether it holds words or figures, and its part of the width beside the others. */
    public record Column(String heading, Content content, int width) {

        public Column {
            if (width < 1) {
                throw new IllegalArgumentException("The column '" + heading + "' has the width " + width
                        + ": give it 1 or more, relative to the other columns.");
            }
        }

        public static Column words(String heading, int width) {
            return new Column(heading, Content.WORDS, width);
        }

        /** Amounts and counts, set at the right edge so that their digits stand under each other. */
        public static Column figures(String heading, int width) {
            return new Column(heading, Content.FIGURES, width);
        }
    }

    /** What the cells of a column hold. */
    public enum Content {
        WORDS,
        FIGURES
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The table '" + caption + "' has no column: give it at least one.");
        }
        for (List<String> row : rows) {
            refuseOtherWidth(caption, columns.size(), row);
        }
        if (!total.isEmpty()) {
            refuseOtherWidth(caption, columns.size(), total);
        }
    }

    public static Table of(String caption, List<Column> columns, List<List<String>> rows) {
        return new Table(caption, columns, rows, List.of());
    }

    /** This table with a last row that sums the others. */
    public Table totalling(String... cells) {
        return new Table(caption, columns, rows, List.of(cells));
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    int totalWidth() {
        return columns.stream().mapToInt(Column::width).sum();
    }

    /** All rows below the heading, the total last. */
    Stream<List<String>> bodyRows() {
        return Stream.concat(rows.stream(), total.isEmpty() ? Stream.empty() : Stream.of(total));
    }

    private static void refuseOtherWidth(String caption, int columns, List<String> row) {
        if (row.size() != columns) {
            throw new IllegalArgumentException("In the table '" + caption + "' the row " + row + " has " + row.size()
                    + " cells for " + columns + " columns: give each column one cell, empty if need be.");
        }
    }
}
