package id.sekber.institution;

import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event as typed.
 *
 * @param when a year or a day
 * @param dimension name of one of the five; empty for none in particular
 * @param version the version that was read before typing; 0 for a new event
 */
public record EventForm(
        String when, String title, String story, String dimension, String source, String quality, int version) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_STORY = 4_000;
    static final int LONGEST_SOURCE = 1_000;

    /** What the form says once it can be read. */
    record Draft(
            Moment moment,
            String title,
            String story,
            @Nullable Dimension dimension,
            String source,
            SourceQuality quality) {}

    static EventForm blank() {
        return of(new Typed(Map.of()));
    }

    static EventForm of(Typed typed) {
        return new EventForm(
                BoxFields.clean(typed.text("waktu")),
                BoxFields.clean(typed.text("judul")),
                BoxFields.clean(typed.text("cerita")),
                typed.text("dimensi"),
                BoxFields.clean(typed.text("sumber")),
                typed.text("mutu"),
                typed.version());
    }

    public static EventForm of(Event event) {
        Dimension dimension = event.dimension();
        return new EventForm(
                event.moment().text(),
                event.title(),
                event.story(),
                dimension == null ? "" : dimension.name(),
                event.source(),
                event.quality().name(),
                event.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    EventForm onTopOf(Event saved) {
        return new EventForm(when, title, story, dimension, source, quality, saved.version());
    }

    /** Each field with its text, in the order of the form. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("waktu", when);
        texts.put("judul", title);
        texts.put("cerita", story);
        texts.put("dimensi", dimension);
        texts.put("sumber", source);
        texts.put("mutu", quality);
        return texts;
    }

    Outcome<Draft> read(LocalDate today) {
        Reading<Moment> moment = Moment.read(when, today);
        Optional<SourceQuality> known = named(SourceQuality.values(), quality);
        Optional<Dimension> concerned = named(Dimension.values(), dimension);
        Problems problems = moment.fold(read -> Problems.NONE, reason -> Problems.NONE.and("waktu", reason))
                .unless(!title.isEmpty(), "judul", "institution.history.problem.title")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "judul",
                        "institution.problem.long",
                        title.length(),
                        LONGEST_TITLE)
                .unless(
                        story.length() <= LONGEST_STORY,
                        "cerita",
                        "institution.problem.long",
                        story.length(),
                        LONGEST_STORY)
                .unless(dimension.isEmpty() || concerned.isPresent(), "dimensi", "institution.problem.code", dimension)
                .unless(!source.isEmpty(), "sumber", "institution.history.problem.source")
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "institution.problem.long",
                        source.length(),
                        LONGEST_SOURCE)
                .unless(known.isPresent(), "mutu", "institution.history.problem.quality");
        if (problems.any() || known.isEmpty() || !(moment instanceof Reading.Read<Moment> read)) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Draft(read.value(), title, story, concerned.orElse(null), source, known.get()));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
