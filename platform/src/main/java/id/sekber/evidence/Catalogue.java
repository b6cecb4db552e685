package id.sekber.evidence;

import id.sekber.vocabulary.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The words of the traits, the anchors that are proposed for them, and sets of conditions to begin with. */
public final class Catalogue {

    private static final String FILE = "/reference/evidence/catalogue.json";
    private static final Catalogue READ = read();

    /**
     * What a trait is called.
     *
     * @param present what cooperations do that have it, as in "cooperations that ... last"
     * @param absent what those do that lack it
     * @param anchors proposed ones
     * @param circular outcomes that already hold the trait by the way they were scored, with the reason
     */
    public record Description(
            Wording name,
            Wording definition,
            Wording present,
            Wording absent,
            Anchors anchors,
            Map<Trait, Wording> circular) {}

    /** A question that is ready to be asked. */
    public record ReadySet(String code, Wording name, Wording question, Settings settings) {}

    private final Map<Trait, Description> traits = new EnumMap<>(Trait.class);
    private final List<ReadySet> sets = new ArrayList<>();

    private record Texts(String id, String en) {

        Wording wording() {
            return new Wording(id, en);
        }
    }

    private record FileTrait(
            Trait code,
            Texts name,
            Texts definition,
            Texts present,
            Texts absent,
            Anchors.@Nullable Way way,
            @Nullable List<BigDecimal> anchors,
            @Nullable Map<Trait, Texts> circular) {

        Description description() {
            Map<Trait, Wording> circles = new EnumMap<>(Trait.class);
            if (circular != null) {
                circular.forEach((outcome, reason) -> circles.put(outcome, reason.wording()));
            }
            return new Description(
                    name.wording(),
                    definition.wording(),
                    present.wording(),
                    absent.wording(),
                    way == null || anchors == null ? Anchors.AS_CODED : new Anchors(way, anchors),
                    circles);
        }
    }

    private record FileSet(
            String code,
            Texts name,
            Texts question,
            Trait outcome,
            boolean negated,
            Map<Trait, Condition.Expected> conditions) {}

    private record Contents(String note, List<FileTrait> traits, List<FileSet> sets) {}

    private Catalogue(Contents contents) {
        contents.traits().forEach(trait -> traits.put(trait.code(), trait.description()));
        for (Trait trait : Trait.values()) {
            description(trait);
        }
        contents.sets()
                .forEach(set -> sets.add(new ReadySet(
                        set.code(), set.name().wording(), set.question().wording(), settings(set))));
    }

    private Settings settings(FileSet set) {
        List<Condition> conditions = new ArrayList<>();
        new LinkedHashMap<>(set.conditions())
                .forEach((trait, expected) ->
                        conditions.add(new Condition(trait, description(trait).anchors(), expected)));
        return new Settings(
                set.outcome(),
                description(set.outcome()).anchors(),
                set.negated(),
                conditions,
                Map.of(),
                Settings.Cuts.USUAL);
    }

    private Description description(Trait trait) {
        Description found = traits.get(trait);
        if (found == null) {
            throw new IllegalStateException("%s does not describe %s; add it there.".formatted(FILE, trait));
        }
        return found;
    }

    public static Description of(Trait trait) {
        return READ.description(trait);
    }

    public static List<ReadySet> sets() {
        return List.copyOf(READ.sets);
    }

    static Optional<ReadySet> set(String code) {
        return READ.sets.stream().filter(set -> set.code().equals(code)).findFirst();
    }

    private static Catalogue read() {
        try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it again.");
            }
            return new Catalogue(JsonMapper.shared().readValue(file, Contents.class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
    }
}
