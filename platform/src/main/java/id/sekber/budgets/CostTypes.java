package id.sekber.budgets;

import id.sekber.vocabulary.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The types of cost, as data, in their fixed order. */
public final class CostTypes {

    private static final String FILE = "/reference/budgets/cost_types.json";
    private static final List<CostType> ALL = read();

    private record FileType(
            String code, String name, String english, String mapping, String mappingEnglish, String account) {

        CostType type() {
            return new CostType(code, new Wording(name, english), new Wording(mapping, mappingEnglish), account);
        }
    }

    private record Contents(String note, List<FileType> types) {}

    private CostTypes() {}

    public static List<CostType> all() {
        return ALL;
    }

    static Optional<CostType> find(String code) {
        return ALL.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** A code that is not known any more is its own name. */
    public static Wording name(String code) {
        return find(code).map(CostType::name).orElseGet(() -> new Wording(code, code));
    }

    private static List<CostType> read() {
        try (InputStream file = CostTypes.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it again.");
            }
            return JsonMapper.shared().readValue(file, Contents.class).types().stream()
                    .map(FileType::type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
    }
}
