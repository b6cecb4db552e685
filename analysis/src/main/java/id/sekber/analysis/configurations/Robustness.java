package id.sekber.analysis.configurations;

import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How far each line that the analyst drew could be moved before the solution would be another.
 *
 * <p>Input   raw cases with their calibrations, the cut-offs, the kind of solution and the expectations.
 * <p>Result  for the inclusion cut, the frequency cut and each calibration threshold the range in which all models stay
 * the same, the other lines unmoved.
 * <p>Meaning a narrow range means that the answer hangs on where the line was drawn. The range of the inclusion cut is
 * exact: above low, up to and including high. That of the frequency cut counts whole cases. Those of thresholds are found
 * in steps of a hundredth of the spread of the raw values, so they may end up to one step too early.
 * <p>Cost    one truth table for each value tried, at most one for each row, each number of cases, and 200 for each
 * threshold; one minimisation for each way in which the rows come to be coded.
 * <p>Edges   where not even the first step keeps the solution, low and high are the present value (for the inclusion cut,
 * the neighbouring rows). A threshold that would make a membership exactly 0.5 or leave the order ends its range.
 *
 * @see "I.-E. Oana and C. Q. Schneider, A Robustness Test Protocol for Applied QCA, Sociological Methods and Research 53,
 *     2024, pp. 57-88"
 */
public record Robustness(Range inclusion, Range frequency, List<ThresholdRange> thresholds) {

    private static final int STEPS = 100;

    public record Range(double low, double high) {}

    /** @param position which of the thresholds of the column, counted from 0 */
    public record ThresholdRange(String column, int position, double value, Range range) {}

    public Robustness {
        thresholds = List.copyOf(thresholds);
    }

    public static Robustness of(
            RawCases raw, Cutoffs cutoffs, boolean negated, Solution.Kind kind, Expectations expectations) {
        return new Trial(raw, cutoffs, negated, kind, expectations, new HashMap<>()).all();
    }

    /** @param known the models by what the rows of a table are coded: most steps move memberships but no code */
    private record Trial(
            RawCases raw,
            Cutoffs cutoffs,
            boolean negated,
            Solution.Kind kind,
            Expectations expectations,
            Map<Map<Integer, TruthTable.Code>, Set<List<Term>>> known) {

        Robustness all() {
            Set<List<Term>> models = models(raw, cutoffs);
            return new Robustness(inclusion(models), frequency(models), thresholds(models));
        }

        private TruthTable table(RawCases cases, Cutoffs cuts) {
            CaseTable calibrated = cases.calibrated();
            return TruthTable.of(negated ? calibrated.negated() : calibrated, cuts);
        }

        private Set<List<Term>> models(RawCases cases, Cutoffs cuts) {
            TruthTable table = table(cases, cuts);
            Map<Integer, TruthTable.Code> codes = new HashMap<>();
            table.rows().forEach(row -> codes.put(table.number(row), row.code()));
            return known.computeIfAbsent(codes, none -> models(table));
        }

        private Set<List<Term>> models(TruthTable table) {
            return Minimisation.of(table, kind, expectations).models().stream()
                    .map(Model::terms)
                    .collect(Collectors.toSet());
        }

        /** Between two neighbouring inclusions of rows nothing changes, so only these need to be tried. */
        private Range inclusion(Set<List<Term>> models) {
            TreeSet<Double> inclusions = new TreeSet<>();
            for (TruthTable.Row row : table(raw, cutoffs).rows()) {
                inclusions.add(row.fit().inclusion());
            }
            inclusions.add(1.0);
            Double high = inclusions.ceiling(cutoffs.inclusion());
            for (Double next = high; next != null && same(models, next); next = inclusions.higher(next)) {
                high = next;
            }
            Double low = inclusions.lower(cutoffs.inclusion());
            while (low != null && same(models, low)) {
                low = inclusions.lower(low);
            }
            return new Range(Objects.requireNonNullElse(low, 0.0), Objects.requireNonNullElse(high, 1.0));
        }

        private boolean same(Set<List<Term>> models, double inclusion) {
            return models.equals(models(raw, cutoffs.withInclusion(inclusion)));
        }

        private Range frequency(Set<List<Term>> models) {
            int low = cutoffs.frequency();
            while (low > 1 && models.equals(models(raw, cutoffs.withFrequency(low - 1)))) {
                low--;
            }
            int high = cutoffs.frequency();
            while (high < raw.names().size() && models.equals(models(raw, cutoffs.withFrequency(high + 1)))) {
                high++;
            }
            return new Range(low, high);
        }

        private List<ThresholdRange> thresholds(Set<List<Term>> models) {
            List<ThresholdRange> ranges = new ArrayList<>();
            for (String column : new TreeSet<>(raw.calibrations().keySet())) {
                Calibration calibration =
                        Objects.requireNonNull(raw.calibrations().get(column));
                for (int i = 0; i < calibration.thresholds().size(); i++) {
                    double value = calibration.thresholds().get(i);
                    double step = spread(column) / STEPS;
                    ranges.add(new ThresholdRange(
                            column,
                            i,
                            value,
                            new Range(
                                    moved(models, column, calibration, i, -step),
                                    moved(models, column, calibration, i, step))));
                }
            }
            return ranges;
        }

        private double spread(String column) {
            List<Double> values = Objects.requireNonNull(raw.values().get(column));
            OptionalDouble highest =
                    values.stream().mapToDouble(Double::doubleValue).max();
            OptionalDouble lowest =
                    values.stream().mapToDouble(Double::doubleValue).min();
            return highest.orElse(0) - lowest.orElse(0);
        }

        private double moved(
                Set<List<Term>> models, String column, Calibration calibration, int position, double step) {
            double value = calibration.thresholds().get(position);
            double last = value;
            for (int i = 1; i <= STEPS && step != 0; i++) {
                List<Double> moved = new ArrayList<>(calibration.thresholds());
                moved.set(position, value + i * step);
                if (!models.equals(modelsOrNone(() -> raw.with(column, calibration.withThresholds(moved))))) {
                    return last;
                }
                last = value + i * step;
            }
            return last;
        }

        private Set<List<Term>> modelsOrNone(Supplier<RawCases> moved) {
            try {
                return models(moved.get(), cutoffs);
            } catch (InputRefused e) {
                return Set.of();
            }
        }
    }
}
