package id.sekber.evidence;

import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Necessity;
import id.sekber.analysis.configurations.Robustness;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.Term;
import id.sekber.analysis.configurations.TruthTable;
import id.sekber.cases.Case;
import id.sekber.cases.LibraryVersion;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts what the kernel found into the words of the page. */
final class Results {

    /** Usual lines for a candidate: almost always there, and not merely because almost every case has it. */
    private static final double NEEDED = 0.9;

    private static final double RELEVANT = 0.6;

    /** The three in the order in which they are told: what is most often read first. */
    private static final List<Solution.Kind> ORDER =
            List.of(Solution.Kind.INTERMEDIATE, Solution.Kind.PARSIMONIOUS, Solution.Kind.COMPLEX);

    private final Evaluation evaluation;
    private final Question question;
    private final Findings findings;
    private final CaseTable cases;
    private final Names names;
    private final Readings readings;

    Results(Evaluation evaluation, List<Case> library) {
        this.evaluation = evaluation;
        this.question = evaluation.question();
        this.findings = evaluation.findings();
        this.cases = findings.cases();
        this.names = new Names(library);
        this.readings = new Readings(question, cases, names);
    }

    Result of(Study study, Run run, List<Run.Summary> runs, LibraryVersion today) {
        List<Result.Row> rows = rows();
        return new Result(
                study,
                run,
                runs,
                today,
                findings.json().equals(run.answer()),
                asked(),
                question.cases().size(),
                rows,
                new Contradictions(
                                question, cases, names, run.library().codedOn().getYear())
                        .of(rows),
                remainders(),
                answers(),
                needs(),
                stands(),
                evaluation.leftOut().stream()
                        .map(one -> new Result.Absent(names.of(one.caseId()), one.reason(), one.missing()))
                        .toList(),
                Limits.of(evaluation, names));
    }

    private Result.Asked asked() {
        return new Result.Asked(
                question.outcome(),
                question.negated(),
                question.conditions().stream()
                        .map(trait -> new Condition(trait, question.anchors(trait), question.expected(trait)))
                        .toList(),
                question.anchors(question.outcome()),
                question.cuts());
    }

    List<Result.Row> rows() {
        TruthTable table = findings.table();
        return table.rows().stream()
                .map(row -> new Result.Row(
                        table.number(row),
                        table.configuration(row).text(cases.conditions()),
                        IntStream.range(0, question.conditions().size())
                                .mapToObj(i -> (row.bits() >> i & 1) != 0)
                                .toList(),
                        BigDecimal.valueOf(row.fit().inclusion()),
                        BigDecimal.valueOf(row.fit().pri()),
                        row.code(),
                        names.of(row.cases()),
                        names.of(row.contradicting())))
                .toList();
    }

    /** A term that leaves everything open covers every row, so its assumptions are all the remainders. */
    private Result.Remainders remainders() {
        return new Result.Remainders(
                findings.table().remainders(),
                1L << question.conditions().size(),
                findings.table().assumptions(List.of(new Term(0, 0))).stream()
                        .map(term -> term.text(cases.conditions()))
                        .toList());
    }

    private List<Result.Answer> answers() {
        List<Result.Answer> answers = new ArrayList<>();
        for (Solution.Kind kind : ORDER) {
            Solution solution = findings.solution(kind);
            answers.add(new Result.Answer(
                    kind,
                    solution.finding(),
                    sameAs(solution, answers),
                    solution.models().stream().map(this::line).toList(),
                    readings.terms(solution),
                    solution.complete(),
                    solution.exact(),
                    assumed(solution)));
        }
        return answers;
    }

    private Solution.@Nullable Kind sameAs(Solution solution, List<Result.Answer> before) {
        List<List<Term>> models = solution.models().stream().map(Model::terms).toList();
        for (Result.Answer answer : before) {
            Solution told = findings.solution(answer.kind());
            if (!models.isEmpty()
                    && models.equals(told.models().stream().map(Model::terms).toList())) {
                return answer.kind();
            }
        }
        return null;
    }

    private Result.ModelLine line(Model model) {
        return new Result.ModelLine(
                model.text(cases.conditions()),
                BigDecimal.valueOf(model.fit().inclusion()),
                BigDecimal.valueOf(model.fit().pri()),
                BigDecimal.valueOf(model.fit().coverage()));
    }

    private int assumed(Solution solution) {
        Set<Term> terms = new LinkedHashSet<>();
        solution.models().forEach(model -> terms.addAll(model.terms()));
        return findings.table().assumptions(List.copyOf(terms)).size();
    }

    private List<Result.Need> needs() {
        return findings.necessity().stream().map(this::need).toList();
    }

    private Result.Need need(Necessity one) {
        return new Result.Need(
                readings.literals(one.condition()).get(0),
                one.condition().text(cases.conditions()),
                BigDecimal.valueOf(one.inclusion()),
                BigDecimal.valueOf(one.relevance()),
                BigDecimal.valueOf(one.coverage()),
                one.inclusion() >= NEEDED && one.relevance() >= RELEVANT);
    }

    private List<Result.Stand> stands() {
        Robustness robustness = findings.robustness();
        List<Result.Stand> stands = new ArrayList<>();
        stands.add(stand(
                Reason.of("evidence.cuts.inclusion"),
                question.cuts().inclusion().doubleValue(),
                robustness.inclusion()));
        stands.add(stand(
                Reason.of("evidence.cuts.frequency.label"), question.cuts().frequency(), robustness.frequency()));
        for (Robustness.ThresholdRange one : robustness.thresholds()) {
            stands.add(stand(
                    Reason.of(
                            "evidence.robustness.threshold",
                            Words.name(Trait.valueOf(one.column())),
                            one.position() + 1),
                    one.value(),
                    one.range()));
        }
        return stands;
    }

    private static Result.Stand stand(Reason label, double value, Robustness.Range range) {
        return new Result.Stand(
                label, BigDecimal.valueOf(value), BigDecimal.valueOf(range.low()), BigDecimal.valueOf(range.high()));
    }

    /** One term with every case, the strongest in it first; empty where no solution has such a term. */
    Optional<TermView> term(String notation) {
        for (Solution.Kind kind : ORDER) {
            Solution solution = findings.solution(kind);
            for (Result.Told told : readings.terms(solution)) {
                if (told.notation().equals(notation)) {
                    return solution.models().stream()
                            .flatMap(model -> model.terms().stream())
                            .filter(term -> term.text(cases.conditions()).equals(notation))
                            .findFirst()
                            .map(term -> new TermView(told, places(term)));
                }
            }
        }
        return Optional.empty();
    }

    private List<TermView.Place> places(Term term) {
        return cases.cases().stream()
                .map(one -> new TermView.Place(
                        names.of(one.name()),
                        BigDecimal.valueOf(term.membership(one)),
                        BigDecimal.valueOf(one.outcome())))
                .sorted(TermView.Place.STRONGEST_FIRST)
                .toList();
    }
}
