package id.sekber.evidence;

import id.sekber.cases.Case;
import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the form of a study: what can be chosen, how the cases lie along what was chosen, and the cases.
 *
 * @param pictures of the chosen traits that are more than yes or no
 * @param cases the names by identifier, in the order of the library
 */
public record Desk(
        Map<Dimension, List<Choice>> choices,
        List<Trait> outcomes,
        Map<Trait, Distribution> pictures,
        Map<String, Wording> cases) {

    /** A trait that can be a condition, and how many cases have it, lack it, or are unknown. */
    public record Choice(Trait trait, long known, long yes, long unknown) {}

    public Desk {
        choices = new EnumMap<>(choices);
        outcomes = List.copyOf(outcomes);
        pictures = new EnumMap<>(pictures);
        cases = new LinkedHashMap<>(cases);
    }

    static Desk of(StudyForm form, Figures figures, List<Case> library, int yearOfCoding) {
        Map<Dimension, List<Choice>> choices = new EnumMap<>(Dimension.class);
        for (Trait trait : Trait.values()) {
            Dimension dimension = trait.dimension();
            if (dimension != null) {
                choices.computeIfAbsent(dimension, d -> new ArrayList<>()).add(choice(trait, library, yearOfCoding));
            }
        }
        Map<String, String> excluded = form.excluded();
        List<Case> left = library.stream()
                .filter(known -> !excluded.containsKey(known.id()))
                .toList();
        Map<Trait, Distribution> pictures = new EnumMap<>(Trait.class);
        for (Trait trait : form.traits()) {
            if (!trait.isYesNo()) {
                @Nullable
                Anchors anchors = StudyReader.anchors(form, trait, figures).orElse(null);
                pictures.put(trait, Distribution.of(trait, anchors, left, yearOfCoding));
            }
        }
        Map<String, Wording> cases = new LinkedHashMap<>();
        library.forEach(known -> cases.put(known.id(), known.name()));
        return new Desk(
                choices, Arrays.stream(Trait.values()).filter(Trait::isOutcome).toList(), pictures, cases);
    }

    private static Choice choice(Trait trait, List<Case> library, int yearOfCoding) {
        long known = library.stream()
                .filter(one -> trait.of(one, yearOfCoding).isPresent())
                .count();
        long yes = library.stream()
                .filter(one ->
                        trait.of(one, yearOfCoding).filter(value -> value > 0).isPresent())
                .count();
        return new Choice(trait, known, yes, library.size() - known);
    }

    public @Nullable Distribution picture(Trait trait) {
        return pictures.get(trait);
    }

    Map<String, Reason> caseNames() {
        Map<String, Reason> names = new LinkedHashMap<>();
        cases.forEach((id, name) -> names.put(id, Reason.of("evidence.text", name)));
        return names;
    }
}
