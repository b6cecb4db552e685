package id.sekber.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the coders of one case differ, item by item, and what they settled.
 *
 * @param own whether the secretariat coded the case first
 * @param coders the second coders, in the order in which they coded
 */
public record Differences(Case known, boolean own, List<String> coders, List<Row> rows) {

    /**
     * One item.
     *
     * @param first the code that the case had
     * @param others the codes of the second coders; empty text is unknown
     * @param settled null while nothing is settled
     */
    public record Row(
            GridColumn item,
            String first,
            List<String> others,
            @Nullable Settlement settled) {

        public boolean same() {
            return others.stream().allMatch(first::equals);
        }

        public int version() {
            return settled == null ? 0 : settled.version();
        }
    }

    static Differences of(CaseLibrary.Held held, List<SecondCoding> codings, List<Settlement> settlements) {
        List<Row> rows = GridColumn.coded().stream()
                .map(item -> new Row(
                        item,
                        codings.isEmpty() ? "" : codings.get(0).first().getOrDefault(item, ""),
                        codings.stream()
                                .map(coding -> coding.codes().getOrDefault(item, ""))
                                .toList(),
                        settlements.stream()
                                .filter(settlement -> settlement.item() == item)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new Differences(
                held.known(),
                held.own(),
                codings.stream().map(SecondCoding::coderName).toList(),
                rows);
    }

    public List<Row> open() {
        return rows.stream().filter(row -> !row.same() && row.settled() == null).toList();
    }

    public List<Row> settled() {
        return rows.stream().filter(row -> row.settled() != null).toList();
    }

    public List<Row> alike() {
        return rows.stream().filter(Row::same).toList();
    }

    Optional<Row> row(GridColumn item) {
        return rows.stream().filter(row -> row.item() == item).findFirst();
    }
}
