package id.sekber.healthcheck;

import id.sekber.healthcheck.Questionnaire.Item;
import id.sekber.healthcheck.Questionnaire.Kind;
import id.sekber.healthcheck.Questionnaire.Section;
import id.sekber.vocabulary.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** All versions of the questionnaire. A round keeps the one it was opened with. */
final class Questionnaires {

    private static final String FILE = "/reference/healthcheck/questionnaires.json";
    private static final List<Questionnaire> ALL = read();

    private record Texts(String id, String en) {

        Wording wording() {
            return new Wording(id, en);
        }
    }

    private record FileItem(String code, Texts name, Texts statement) {}

    private record FileSection(String code, Kind kind, Texts name, Texts about, List<FileItem> items) {

        Section section() {
            return new Section(
                    code,
                    kind,
                    name.wording(),
                    about.wording(),
                    items.stream()
                            .map(item -> new Item(
                                    item.code(),
                                    kind,
                                    item.name().wording(),
                                    item.statement().wording()))
                            .toList());
        }
    }

    private record FileQuestionnaire(int version, List<String> sources, List<FileSection> sections) {}

    private record Contents(String note, List<FileQuestionnaire> questionnaires) {}

    private Questionnaires() {}

    static Questionnaire latest() {
        return ALL.get(ALL.size() - 1);
    }

    static Questionnaire version(int version) {
        return ALL.stream()
                .filter(questionnaire -> questionnaire.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s lacks version %d, under which a round was opened; put it back.".formatted(FILE, version)));
    }

    private static List<Questionnaire> read() {
        try (InputStream file = Questionnaires.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it again.");
            }
            return JsonMapper.shared().readValue(file, Contents.class).questionnaires().stream()
                    .map(each -> new Questionnaire(
                            each.version(),
                            each.sources(),
                            each.sections().stream().map(FileSection::section).toList()))
                    .sorted(Comparator.comparing(Questionnaire::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
    }
}
