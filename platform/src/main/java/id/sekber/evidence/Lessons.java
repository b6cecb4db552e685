package id.sekber.evidence;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.Term;
import id.sekber.cases.Case;
import id.sekber.cases.Coding;
import id.sekber.cases.HeldCases;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the studies of the secretariat teach about an institution that is only thought of: the combinations of conditions in
 * their intermediate solutions that its codes make up, wholly or as far as they go.
 */
@UseCase
public class Lessons {

    /** Above it a case, or an institution, is rather in a set than out of it. */
    private static final double CROSSOVER = 0.5;

    /**
     * @param run the run of the study that is read, its latest
     * @param term the combination, with the cases that show it and those that deny it
     * @param open conditions of the combination on which the codes say nothing; empty where it is wholly there
     * @param low the lowest score of the outcome among all cases in the combination, from 0 to 1; null where it is no score
     */
    public record Lesson(
            String study,
            String title,
            int run,
            Trait outcome,
            boolean negated,
            Result.Told term,
            List<Reason> open,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        public Lesson {
            open = List.copyOf(open);
        }

        public boolean whole() {
            return open.isEmpty();
        }

        public Reason opened() {
            return Words.listed(open);
        }

        /** All cases in the combination. */
        public List<Result.Named> cases() {
            return Stream.concat(term.showing().stream(), term.denying().stream())
                    .toList();
        }
    }

    private final StudyRows rows;
    private final KeptFindings found;
    private final HeldCases held;

    Lessons(StudyRows rows, KeptFindings found, HeldCases held) {
        this.rows = rows;
        this.found = found;
        this.held = held;
    }

    /**
     * Whole combinations first, then those that most cases bear out.
     *
     * @param left the identifier of a case that is not to count, since it describes the asker itself; or null
     */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Lesson> about(Actor actor, Coding coding, @Nullable String left) {
        Names names = new Names(held.holdings().cases());
        List<Lesson> lessons = new ArrayList<>();
        for (StudyRows.Latest latest : rows.latestRuns()) {
            lessons.addAll(of(latest, coding, left, names));
        }
        lessons.sort(Comparator.comparing((Lesson lesson) -> !lesson.whole())
                .thenComparing(lesson -> -lesson.term().showing().size())
                .thenComparing(Lesson::study));
        return lessons;
    }

    private List<Lesson> of(StudyRows.Latest latest, Coding coding, @Nullable String left, Names names) {
        Evaluation evaluation = found.again(latest.run());
        Question question = evaluation.question();
        Findings findings = evaluation.findings();
        Readings readings = new Readings(question, findings.cases(), names);
        Map<String, Term> terms = new LinkedHashMap<>();
        Solution solution = findings.solution(Solution.Kind.INTERMEDIATE);
        for (Model model : solution.models()) {
            model.terms().forEach(term -> terms.put(term.text(findings.cases().conditions()), term));
        }
        List<Lesson> lessons = new ArrayList<>();
        for (Result.Told told : readings.terms(solution)) {
            Term term = terms.get(told.notation());
            if (term != null) {
                open(question, term, coding)
                        .map(open -> lesson(latest, question, told, open, left, names))
                        .ifPresent(lessons::add);
            }
        }
        return lessons;
    }

    /** The conditions that the codes leave open; empty where they contradict the combination or settle nothing of it. */
    private static Optional<List<Reason>> open(Question question, Term term, Coding coding) {
        List<Reason> open = new ArrayList<>();
        int settled = 0;
        for (int i = 0; i < question.conditions().size(); i++) {
            boolean present = (term.present() >> i & 1) != 0;
            if (!present && (term.absent() >> i & 1) == 0) {
                continue;
            }
            Trait trait = question.conditions().get(i);
            OptionalDouble membership = membership(question, trait, coding);
            if (membership.isEmpty()) {
                open.add(Words.phrase(trait, present));
            } else if (membership.getAsDouble() > CROSSOVER == present && membership.getAsDouble() != CROSSOVER) {
                settled++;
            } else {
                return Optional.empty();
            }
        }
        return settled == 0 ? Optional.empty() : Optional.of(open);
    }

    /** By the anchors of the study; groups and curves are fitted with the cases of the study beside it. */
    private static OptionalDouble membership(Question question, Trait trait, Coding coding) {
        Optional<Double> value = trait.of(coding);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> column = question.values(trait);
        double[] raw =
                Arrays.copyOf(column.stream().mapToDouble(Double::doubleValue).toArray(), column.size() + 1);
        raw[column.size()] = value.get();
        return OptionalDouble.of(question.anchors(trait).memberships(raw)[column.size()]);
    }

    private static Lesson lesson(
            StudyRows.Latest latest,
            Question question,
            Result.Told told,
            List<Reason> open,
            @Nullable String left,
            Names names) {
        List<BigDecimal> scores = Stream.concat(told.showing().stream(), told.denying().stream())
                .filter(named -> !named.id().equals(left))
                .flatMap(named -> names.find(named.id()).stream())
                .flatMap(known -> score(question, known).stream())
                .sorted()
                .toList();
        return new Lesson(
                latest.number(),
                latest.title(),
                latest.run().number(),
                question.outcome(),
                question.negated(),
                told,
                open,
                scores.isEmpty() ? null : scores.get(0),
                scores.isEmpty() ? null : scores.get(scores.size() - 1));
    }

    private static Optional<BigDecimal> score(Question question, Case known) {
        return question.outcome()
                .achievement()
                .map(achievement -> known.judgement().score(achievement));
    }
}
