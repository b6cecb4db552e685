package id.sekber.appraisal;

import id.sekber.appraisal.Alternative.Transition;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a typed alternative, or says field by field what keeps it from being one; a hard rule of the box is one such thing. */
final class AlternativeReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_IDEA = 2_000;
    private static final int LONGEST_SOURCE = 1_000;

    /** What the form says once it can be read. */
    record Draft(
            String name,
            String idea,
            TheBox.Sketch sketch,
            @Nullable Transition transition) {}

    private final TheBox.Today box;
    private final List<Question> questions;
    private final Figures figures;
    private Problems problems = Problems.NONE;

    AlternativeReader(TheBox.Today box, Figures figures) {
        this.box = box;
        this.questions = box.questions();
        this.figures = figures;
    }

    /** @param others names of the other alternatives */
    Outcome<Draft> read(AlternativeForm form, Set<String> others, int members) {
        refuseUnless(!form.name().isEmpty(), "nama", "appraisal.alternative.nameless");
        refuseUnless(
                form.name().length() <= LONGEST_NAME,
                "nama",
                "appraisal.long",
                form.name().length(),
                LONGEST_NAME);
        refuseUnless(
                others.stream().noneMatch(form.name()::equalsIgnoreCase),
                "nama",
                "appraisal.alternative.twice",
                form.name());
        refuseUnless(
                form.idea().length() <= LONGEST_IDEA,
                "gagasan",
                "appraisal.long",
                form.idea().length(),
                LONGEST_IDEA);
        choices(form);
        if (problems.none()) {
            problems = problems.and(hardBreaks(form.sketch(), members));
        }
        Transition transition = transition(form);
        return problems.any()
                ? Outcome.refused(problems)
                : Outcome.done(new Draft(form.name(), form.idea(), form.sketch(), transition));
    }

    /** The hard rules that the choices break, each at the question whose answer breaks it, with what to do. */
    Problems hardBreaks(TheBox.Sketch sketch, int members) {
        Problems found = Problems.NONE;
        for (Fitting.Broken rule : box.judge(sketch, members).broken()) {
            if (rule.hard()) {
                List<Choice> culprits = culprits(rule.code(), sketch, members);
                found = culprits.isEmpty()
                        ? found.and(TheBox.MODEL, "appraisal.rule.hard", rule.code(), rule.rule(), rule.reason())
                        : found.and(
                                questionOf(culprits.get(0)),
                                "appraisal.rule.hardMended",
                                rule.code(),
                                rule.rule(),
                                rule.reason(),
                                Phrases.either(culprits.stream()
                                        .map(Choice::name)
                                        .map(Phrases::wording)
                                        .toList()));
            }
        }
        return found;
    }

    /** The choices of which one less would mend the rule. */
    private List<Choice> culprits(String rule, TheBox.Sketch sketch, int members) {
        return questions.stream()
                .flatMap(question -> question.chosen(sketch.choices()).stream())
                .filter(choice ->
                        !box.judge(sketch.without(choice.code()), members).breaks(rule))
                .toList();
    }

    private String questionOf(Choice choice) {
        return questions.stream()
                .filter(question -> question.choices().contains(choice))
                .findFirst()
                .map(Question::code)
                .orElse(TheBox.MODEL);
    }

    private void choices(AlternativeForm form) {
        Set<String> unknown = new TreeSet<>(form.choices());
        for (Question question : questions) {
            List<Choice> chosen = question.chosen(form.choices());
            chosen.forEach(choice -> unknown.remove(choice.code()));
            if (question.code().equals(TheBox.MODEL)) {
                refuseUnless(!chosen.isEmpty(), question.code(), "appraisal.alternative.modelless");
            }
            refuseUnless(
                    question.several() || chosen.size() <= 1,
                    question.code(),
                    "appraisal.alternative.one",
                    chosen.size(),
                    Phrases.all(chosen.stream()
                            .map(Choice::name)
                            .map(Phrases::wording)
                            .toList()));
            refuseUnless(
                    chosen.size() <= 1
                            || chosen.stream().noneMatch(choice -> choice.code().equals(TheBox.NO_OVERSIGHT)),
                    question.code(),
                    "appraisal.alternative.oversight");
        }
        unknown.forEach(code -> refuse(TheBox.MODEL, "appraisal.code.unknown", Shown.of(code)));
        form.keys().stream()
                .filter(key -> !TheBox.keys().containsKey(key))
                .forEach(key -> refuse("kunci", "appraisal.code.unknown", Shown.of(key)));
    }

    private @Nullable Transition transition(AlternativeForm form) {
        if (Stream.of(form.low(), form.high(), form.source()).allMatch(String::isEmpty)) {
            return null;
        }
        Optional<Money> low = amount("biaya-dari", form.low());
        Optional<Money> high = amount("biaya-sampai", form.high());
        refuseUnless(!form.source().isEmpty(), "sumber-biaya", "appraisal.cost.sourceless");
        refuseUnless(
                form.source().length() <= LONGEST_SOURCE,
                "sumber-biaya",
                "appraisal.long",
                form.source().length(),
                LONGEST_SOURCE);
        if (low.isEmpty() || high.isEmpty() || form.source().isEmpty()) {
            return null;
        }
        if (low.get().compareTo(high.get()) > 0) {
            refuse("biaya-dari", "appraisal.cost.reversed", low.get(), high.get());
            return null;
        }
        return new Transition(low.get(), high.get(), form.source());
    }

    private Optional<Money> amount(String field, String text) {
        if (text.isEmpty()) {
            refuse(field, "appraisal.cost.half");
            return Optional.empty();
        }
        Reading<Money> reading = figures.readMoney(text);
        if (reading instanceof Reading.Refused<Money> refused) {
            problems = problems.and(field, refused.reason());
            return Optional.empty();
        }
        Money money = ((Reading.Read<Money>) reading).value();
        if (money.isNegative()) {
            refuse(field, "appraisal.cost.negative", money);
            return Optional.empty();
        }
        return Optional.of(money);
    }

    private void refuseUnless(boolean rule, String field, String key, Object... arguments) {
        problems = problems.unless(rule, field, key, arguments);
    }

    private void refuse(String field, String key, Object... arguments) {
        problems = problems.and(field, key, arguments);
    }
}
