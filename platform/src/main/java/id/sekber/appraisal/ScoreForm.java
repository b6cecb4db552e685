package id.sekber.appraisal;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A score sheet as typed: one row for each criterion.
 *
 * @param version the version of the sheet that was read before typing; 0 where there was none
 */
public record ScoreForm(List<Row> rows, int version) {

    /**
     * @param cases identifiers, parted by commas
     */
    public record Row(int criterion, String low, String high, String reason, String cases) {

        boolean empty() {
            return low.isEmpty() && high.isEmpty() && reason.isEmpty() && cases.isEmpty();
        }
    }

    public ScoreForm {
        rows = List.copyOf(rows);
    }

    static ScoreForm of(Typed typed, List<Criterion> criteria) {
        List<Row> rows = new ArrayList<>();
        for (Criterion criterion : criteria) {
            int number = criterion.ordinal();
            rows.add(new Row(
                    number,
                    typed.text("dari-" + number).strip(),
                    typed.text("sampai-" + number).strip(),
                    typed.text("alasan-" + number).strip(),
                    typed.text("kasus-" + number).strip()));
        }
        return new ScoreForm(rows, typed.version());
    }

    /**
     * What was written before, to go on from.
     *
     * @param version under which it is to be saved: 0 where a new draft begins
     */
    static ScoreForm of(Optional<ScoreSheet> sheet, int version, List<Criterion> criteria, Figures figures) {
        return new ScoreForm(
                criteria.stream()
                        .map(criterion -> sheet.flatMap(known -> known.of(criterion.ordinal()))
                                .map(estimate -> new Row(
                                        estimate.criterion(),
                                        figures.number(estimate.low()),
                                        figures.number(estimate.high()),
                                        estimate.reason(),
                                        String.join(", ", estimate.cases())))
                                .orElseGet(() -> new Row(criterion.ordinal(), "", "", "", "")))
                        .toList(),
                version);
    }

    public Row row(int criterion) {
        return rows.stream()
                .filter(row -> row.criterion() == criterion)
                .findFirst()
                .orElseGet(() -> new Row(criterion, "", "", "", ""));
    }

    ScoreForm onTopOf(int saved) {
        return new ScoreForm(rows, saved);
    }
}
