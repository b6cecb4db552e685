package id.sekber.appraisal;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Typed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An alternative as typed.
 *
 * @param choices codes of options, of all questions together
 * @param keys by which costs would be divided
 * @param version the version that was read before typing; 0 for a new one
 */
public record AlternativeForm(
        String name,
        String idea,
        Set<String> choices,
        Set<String> keys,
        String low,
        String high,
        String source,
        int version) {

    public AlternativeForm {
        choices = Set.copyOf(choices);
        keys = Set.copyOf(keys);
    }

    /** A new alternative begins as today's model. */
    static AlternativeForm beginning(Alternative today) {
        return new AlternativeForm("", "", today.choices(), today.costKeys(), "", "", "", 0);
    }

    static AlternativeForm of(Alternative alternative, Figures figures) {
        Alternative.Transition cost = alternative.transition();
        return new AlternativeForm(
                alternative.name(),
                alternative.idea(),
                alternative.choices(),
                alternative.costKeys(),
                cost == null ? "" : amount(cost.low(), figures),
                cost == null ? "" : amount(cost.high(), figures),
                cost == null ? "" : cost.source(),
                alternative.version());
    }

    static AlternativeForm of(Typed typed, List<Question> questions) {
        Set<String> choices = new LinkedHashSet<>();
        questions.forEach(question -> choices.addAll(typed.texts(question.code())));
        choices.remove("");
        Set<String> keys = new LinkedHashSet<>(typed.texts("kunci"));
        return new AlternativeForm(
                typed.text("nama").strip(),
                typed.text("gagasan").strip(),
                choices,
                keys,
                typed.text("biaya-dari").strip(),
                typed.text("biaya-sampai").strip(),
                typed.text("sumber-biaya").strip(),
                typed.version());
    }

    private static String amount(Money money, Figures figures) {
        return figures.money(money);
    }

    AlternativeForm onTopOf(Alternative saved) {
        return new AlternativeForm(name, idea, choices, keys, low, high, source, saved.version());
    }

    TheBox.Sketch sketch() {
        return new TheBox.Sketch(choices, keys);
    }
}
