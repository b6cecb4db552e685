package id.sekber.appraisal;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a typed score sheet, or says field by field what keeps it from being one. */
final class ScoreReader {

    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_CASES = 10;

    private final Figures figures;
    private final Predicate<String> knownCase;
    private Problems problems = Problems.NONE;

    private ScoreReader(Figures figures, Predicate<String> knownCase) {
        this.figures = figures;
        this.knownCase = knownCase;
    }

    static Outcome<List<Estimate>> read(
            ScoreForm form, List<Criterion> criteria, Figures figures, Predicate<String> knownCase) {
        return new ScoreReader(figures, knownCase).read(form, criteria);
    }

    private Outcome<List<Estimate>> read(ScoreForm form, List<Criterion> criteria) {
        List<Estimate> estimates = new ArrayList<>();
        for (Criterion criterion : criteria) {
            ScoreForm.Row row = form.row(criterion.ordinal());
            if (!row.empty()) {
                estimate(row, criterion.name()).ifPresent(estimates::add);
            }
        }
        if (problems.none() && estimates.isEmpty()) {
            problems = problems.and("dari-" + criteria.get(0).ordinal(), "appraisal.score.none");
        }
        return problems.any() ? Outcome.refused(problems) : Outcome.done(estimates);
    }

    private Optional<Estimate> estimate(ScoreForm.Row row, Reason criterion) {
        int before = problems.list().size();
        String lowField = "dari-" + row.criterion();
        String highField = "sampai-" + row.criterion();
        if (row.low().isEmpty() && row.high().isEmpty()) {
            problems = problems.and(lowField, "appraisal.score.missing", criterion);
        }
        Optional<BigDecimal> low = number(lowField, row.low(), criterion);
        Optional<BigDecimal> high = number(highField, row.high(), criterion);
        problems = problems.unless(
                        !row.reason().isEmpty(), "alasan-" + row.criterion(), "appraisal.score.reasonless", criterion)
                .unless(
                        row.reason().length() <= LONGEST_REASON,
                        "alasan-" + row.criterion(),
                        "appraisal.long",
                        row.reason().length(),
                        LONGEST_REASON);
        List<String> cases = cases(row);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            problems = problems.and(lowField, "appraisal.score.reversed", criterion, low.get(), high.get());
        }
        if (problems.list().size() > before) {
            return Optional.empty();
        }
        BigDecimal from = low.or(() -> high).orElseThrow();
        return Optional.of(new Estimate(row.criterion(), from, high.orElse(from), row.reason(), cases));
    }

    private Optional<BigDecimal> number(String field, String text, Reason criterion) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Reading<BigDecimal> reading = figures.readNumber(text);
        if (reading instanceof Reading.Refused<BigDecimal> refused) {
            problems = problems.and(field, refused.reason());
            return Optional.empty();
        }
        BigDecimal value = ((Reading.Read<BigDecimal>) reading).value();
        if (value.compareTo(Estimate.LEAST) < 0
                || value.compareTo(Estimate.MOST) > 0
                || value.stripTrailingZeros().scale() > 1) {
            problems = problems.and(field, "appraisal.score.range", criterion, Shown.of(text));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private List<String> cases(ScoreForm.Row row) {
        String field = "kasus-" + row.criterion();
        List<String> cases = Arrays.stream(row.cases().split("[,;\\s]+"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        problems = problems.unless(cases.size() <= MOST_CASES, field, "appraisal.cases.many", cases.size(), MOST_CASES);
        for (String id : cases) {
            problems = problems.unless(knownCase.test(id), field, "appraisal.case.unknown", Shown.of(id));
        }
        return cases;
    }
}
