package id.sekber.portfolio;

import id.sekber.programmes.ProgrammeSummary;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A choice as typed.
 *
 * @param costs what each programme costs in that year, by its number; left empty for one that does not take part
 */
public record ChoiceForm(String title, String year, String budget, Map<String, String> costs) {

    static final String COST = "biaya-";
    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int FEWEST = 2;

    public ChoiceForm {
        costs = new LinkedHashMap<>(costs);
    }

    static ChoiceForm beginning(int year) {
        return new ChoiceForm("", String.valueOf(year), "", Map.of());
    }

    static ChoiceForm of(Typed typed) {
        return new ChoiceForm(
                typed.text("judul"), typed.text("tahun"), typed.text("anggaran"), typed.beginningWith(COST));
    }

    public String cost(String programme) {
        return costs.getOrDefault(programme, "");
    }

    Problems problems(List<ProgrammeSummary> programmes, Figures figures) {
        Problems problems = Problems.NONE
                .unless(!title.isBlank(), "judul", "portfolio.title.missing")
                .unless(title.length() <= LONGEST_TITLE, "judul", "portfolio.title.long", title.length(), LONGEST_TITLE)
                .unless(
                        readYear().isPresent(),
                        "tahun",
                        "portfolio.year.wrong",
                        year,
                        Year.of(FIRST_YEAR),
                        Year.of(LAST_YEAR))
                .and(amount("anggaran", budget, figures));
        int taking = 0;
        for (ProgrammeSummary programme : programmes) {
            String typed = cost(programme.number());
            if (!typed.isBlank()) {
                taking++;
                problems = problems.and(amount(COST + programme.number(), typed, figures));
            }
        }
        return problems.unless(taking >= FEWEST, "", "portfolio.candidates.few", taking, FEWEST);
    }

    private static Problems amount(String field, String typed, Figures figures) {
        return figures.readMoney(typed)
                .fold(
                        money -> Problems.NONE.unless(
                                money.isPositive()
                                        && money.amount().stripTrailingZeros().scale() <= 0,
                                field,
                                "portfolio.amount.wrong",
                                money),
                        reason -> Problems.NONE.and(field, reason));
    }

    Optional<Integer> readYear() {
        return year.matches("\\d{4}")
                ? Optional.of(Integer.valueOf(year)).filter(read -> read >= FIRST_YEAR && read <= LAST_YEAR)
                : Optional.empty();
    }

    /** Only for what has no problem. */
    static Money money(String typed, Figures figures) {
        Reading<Money> reading = figures.readMoney(typed);
        if (reading instanceof Reading.Read<Money> read) {
            return read.value();
        }
        throw new IllegalStateException("\"" + typed + "\" was looked at before and is no amount.");
    }
}
