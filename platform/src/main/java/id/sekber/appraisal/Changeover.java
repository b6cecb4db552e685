package id.sekber.appraisal;

import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What it takes to come from today's model to an alternative.
 *
 * @param adopted options that come, in the order of the box
 * @param left options that go
 * @param steps legal steps for what comes and goes
 * @param needs rules of the box that would be broken without something that comes
 */
public record Changeover(List<Choice> adopted, List<Choice> left, List<Step> steps, List<Need> needs) {

    /** @param leaving whether the option goes */
    public record Step(Choice option, boolean leaving, Wording step, Wording source, Certainty certainty) {}

    /** A rule that would be broken without this option. */
    public record Need(Choice option, Fitting.Broken rule) {}

    public Changeover {
        adopted = List.copyOf(adopted);
        left = List.copyOf(left);
        steps = List.copyOf(steps);
        needs = List.copyOf(needs);
    }

    public boolean changes() {
        return !adopted.isEmpty() || !left.isEmpty();
    }

    static Changeover between(Set<String> today, TheBox.Sketch alternative, TheBox.Today box, int members) {
        List<Choice> adopted = difference(box, alternative.choices(), today);
        List<Choice> left = difference(box, today, alternative.choices());
        List<Step> steps = new ArrayList<>();
        adopted.forEach(option -> LegalSteps.adopting(option.code())
                .ifPresent(
                        known -> steps.add(new Step(option, false, known.step(), known.source(), known.certainty()))));
        left.forEach(option -> LegalSteps.leaving(option.code())
                .ifPresent(
                        known -> steps.add(new Step(option, true, known.step(), known.source(), known.certainty()))));
        return new Changeover(adopted, left, steps, needs(adopted, alternative, box, members));
    }

    private static List<Choice> difference(TheBox.Today box, Set<String> these, Set<String> butNotThose) {
        return box.questions().stream()
                .flatMap(question -> question.chosen(these).stream())
                .filter(choice -> !butNotThose.contains(choice.code()))
                .toList();
    }

    private static List<Need> needs(List<Choice> adopted, TheBox.Sketch alternative, TheBox.Today box, int members) {
        Fitting whole = box.judge(alternative, members);
        List<Need> needs = new ArrayList<>();
        for (Choice option : adopted) {
            box.judge(alternative.without(option.code()), members).broken().stream()
                    .filter(rule -> !whole.breaks(rule.code()))
                    .forEach(rule -> needs.add(new Need(option, rule)));
        }
        return needs;
    }
}
