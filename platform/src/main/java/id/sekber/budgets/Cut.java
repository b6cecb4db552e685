package id.sekber.budgets;

import id.sekber.vocabulary.Money;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A table of amounts with the sums of its rows and of its columns. */
public record Cut(List<String> rows, List<String> columns, List<List<Money>> amounts) {

    public Cut {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        amounts = amounts.stream().map(List::copyOf).toList();
    }

    static <R, C> Cut of(
            List<R> rows,
            Function<R, String> rowLabel,
            List<C> columns,
            Function<C, String> columnLabel,
            BiFunction<R, C, Money> amount) {
        return new Cut(
                rows.stream().map(rowLabel).toList(),
                columns.stream().map(columnLabel).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> amount.apply(row, column))
                                .toList())
                        .toList());
    }

    public Money rowSum(int row) {
        return Money.sumInRupiah(amounts.get(row));
    }

    public Money columnSum(int column) {
        return Money.sumInRupiah(amounts.stream().map(row -> row.get(column)).toList());
    }

    public Money total() {
        return Money.sumInRupiah(amounts.stream().flatMap(List::stream).toList());
    }
}
