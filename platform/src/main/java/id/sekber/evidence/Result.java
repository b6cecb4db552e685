package id.sekber.evidence;

import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.TruthTable;
import id.sekber.cases.LibraryVersion;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is read: every figure from the numbers that were kept with it.
 *
 * @param today the library as it is now
 * @param reproduced whether the program of today finds from the kept numbers what was kept
 * @param used how many cases had a part
 * @param limits what to know before believing it
 */
public record Result(
        Study study,
        Run run,
        List<Run.Summary> runs,
        LibraryVersion today,
        boolean reproduced,
        Asked asked,
        int used,
        List<Row> rows,
        List<Contradiction> contradictions,
        Remainders remainders,
        List<Answer> answers,
        List<Need> needs,
        List<Stand> stands,
        List<Absent> leftOut,
        List<Reason> limits) {

    /** What was asked in this run; the study may have been changed since. */
    public record Asked(
            Trait outcome, boolean negated, List<Condition> conditions, Anchors anchors, Settings.Cuts cuts) {

        public Asked {
            conditions = List.copyOf(conditions);
        }

        public boolean yesNoOnly() {
            return conditions.stream().allMatch(condition -> condition.trait().isYesNo());
        }
    }

    /** A case in a list. */
    public record Named(String id, Wording name) {}

    /** A combination of conditions that some case has. */
    public record Row(
            int number,
            String notation,
            List<Boolean> present,
            BigDecimal inclusion,
            BigDecimal pri,
            TruthTable.Code code,
            List<Named> cases,
            List<Named> contradicting) {

        public Row {
            present = List.copyOf(present);
            cases = List.copyOf(cases);
            contradicting = List.copyOf(contradicting);
        }

        public boolean denies(Named one) {
            return contradicting.contains(one);
        }
    }

    /** A row whose cases do not agree, and what could resolve it. */
    public record Contradiction(Row row, List<Reason> ways) {

        public Contradiction {
            ways = List.copyOf(ways);
        }
    }

    /** The combinations that no case has. */
    public record Remainders(long count, long possible, List<String> notations) {

        public Remainders {
            notations = List.copyOf(notations);
        }
    }

    /**
     * One of the three solutions.
     *
     * @param sameAs another one with the same models, told before; null where this one has its own
     * @param assumed how many combinations that no case has are taken to go with the outcome
     */
    public record Answer(
            Solution.Kind kind,
            Solution.Finding finding,
            Solution.@Nullable Kind sameAs,
            List<ModelLine> models,
            List<Told> terms,
            boolean complete,
            boolean exact,
            int assumed) {

        public Answer {
            models = List.copyOf(models);
            terms = List.copyOf(terms);
        }
    }

    public record ModelLine(String notation, BigDecimal inclusion, BigDecimal pri, BigDecimal coverage) {}

    /**
     * A term in words and figures.
     *
     * @param inModels in how many of the tied models it stands
     * @param showing the cases in the term that have the outcome
     * @param denying those that do not
     */
    public record Told(
            String notation,
            Reason reading,
            int inModels,
            BigDecimal inclusion,
            BigDecimal pri,
            BigDecimal coverage,
            BigDecimal uniqueCoverage,
            List<Named> showing,
            List<Named> denying,
            Plot plot) {

        public Told {
            showing = List.copyOf(showing);
            denying = List.copyOf(denying);
        }

        public Reason deniers() {
            return Words.listed(denying.stream()
                    .map(one -> Reason.of("evidence.text", one.name()))
                    .toList());
        }
    }

    /** @param candidate whether it may well be necessary, and not merely common */
    public record Need(
            Reason words,
            String notation,
            BigDecimal inclusion,
            BigDecimal relevance,
            BigDecimal coverage,
            boolean candidate) {}

    /** How far a line could be moved before the solution would be another. */
    public record Stand(Reason label, BigDecimal value, BigDecimal low, BigDecimal high) {

        public boolean firm() {
            return low.compareTo(value) < 0 && high.compareTo(value) > 0;
        }
    }

    /** A case that had no part, and why. */
    public record Absent(Named known, String reason, List<Trait> missing) {

        public Absent {
            missing = List.copyOf(missing);
        }
    }

    public Result {
        runs = List.copyOf(runs);
        rows = List.copyOf(rows);
        contradictions = List.copyOf(contradictions);
        answers = List.copyOf(answers);
        needs = List.copyOf(needs);
        stands = List.copyOf(stands);
        leftOut = List.copyOf(leftOut);
        limits = List.copyOf(limits);
    }

    public boolean latest() {
        return runs.isEmpty() || runs.get(0).number() == run.number();
    }

    /** Whether the library has been changed since this run. */
    public boolean libraryChanged() {
        return !today.checksum().equals(run.library().checksum());
    }

    /** How many models the parsimonious solution has: the cases do not decide between them. */
    public int tied() {
        return answers.stream()
                .filter(answer -> answer.kind() == Findings.WATCHED)
                .mapToInt(answer -> answer.models().size())
                .sum();
    }
}
