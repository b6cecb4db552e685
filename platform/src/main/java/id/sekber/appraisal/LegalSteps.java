package id.sekber.appraisal;

import id.sekber.vocabulary.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What the law asks when an option of the box is adopted or left, each with its source and how surely it is known. */
final class LegalSteps {

    private static final String FILE = "/reference/appraisal/steps.json";
    private static final LegalSteps READ = read();

    /** A step as it is known. */
    record Known(Wording step, Wording source, Certainty certainty) {}

    private final Map<String, Known> adopting;
    private final Map<String, Known> leaving;

    private record Texts(String id, String en) {

        Wording wording() {
            return new Wording(id, en);
        }
    }

    private record FileStep(String option, Texts step, Texts source, Certainty certainty) {

        Known known() {
            return new Known(step.wording(), source.wording(), certainty);
        }
    }

    private record Contents(String note, List<FileStep> adopting, List<FileStep> leaving) {}

    private LegalSteps(Contents contents) {
        adopting = byOption(contents.adopting());
        leaving = byOption(contents.leaving());
    }

    private static Map<String, Known> byOption(List<FileStep> steps) {
        return steps.stream().collect(Collectors.toMap(FileStep::option, FileStep::known));
    }

    static Optional<Known> adopting(String option) {
        return Optional.ofNullable(READ.adopting.get(option));
    }

    static Optional<Known> leaving(String option) {
        return Optional.ofNullable(READ.leaving.get(option));
    }

    /** The options of which something is known. */
    static List<String> options() {
        return Stream.of(READ.adopting, READ.leaving)
                .flatMap(known -> known.keySet().stream())
                .distinct()
                .toList();
    }

    private static LegalSteps read() {
        try (InputStream file = LegalSteps.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it again.");
            }
            return new LegalSteps(JsonMapper.shared().readValue(file, Contents.class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
    }
}
