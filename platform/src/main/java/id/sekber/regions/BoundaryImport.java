package id.sekber.regions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import and on what terms.
 *
 * @param codeProperty the property that holds the code of the region, where the file calls it by an unusual name
 */
public record BoundaryImport(Path file, String source, String licence, Optional<String> codeProperty) {

    private static final String USAGE =
            "write: import boundaries FILE --source \"who drew them\" --licence \"the terms of use\" [--code-property NAME]";

    public BoundaryImport {
        if (source.isBlank() || licence.isBlank()) {
            throw new BoundariesRefused(
                    "The source and the licence of the boundaries are not given, and both are shown with every map; "
                            + USAGE + ".");
        }
    }

    /** From what follows {@code import} on the command line. */
    public static BoundaryImport parse(List<String> words) {
        if (words.size() < 2 || !words.get(0).equals("boundaries")) {
            throw new BoundariesRefused("import takes a file of boundaries; " + USAGE + ".");
        }
        String source = "";
        String licence = "";
        Optional<String> codeProperty = Optional.empty();
        for (int i = 2; i < words.size(); i += 2) {
            String value = value(words, i);
            switch (words.get(i)) {
                case "--source" -> source = value;
                case "--licence" -> licence = value;
                case "--code-property" -> codeProperty = Optional.of(value);
                default ->
                    throw new BoundariesRefused("import does not know \"%s\"; %s.".formatted(words.get(i), USAGE));
            }
        }
        return new BoundaryImport(Path.of(words.get(1)), source, licence, codeProperty);
    }

    private static String value(List<String> words, int option) {
        if (option + 1 >= words.size()) {
            throw new BoundariesRefused("%s needs a value after it; %s.".formatted(words.get(option), USAGE));
        }
        return words.get(option + 1);
    }
}
