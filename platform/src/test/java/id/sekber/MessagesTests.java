package id.sekber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is a message in Indonesian and English; none is missing, none is left over. */
class MessagesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Path MESSAGES = MAIN.resolve("resources/messages");

    /** A literal that begins like the key of a capability's text. One that ends with a dot begins computed keys. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final String FILE_NAME = ".*\\.(csv|json|properties|jte|docx|pdf|xlsx|svg)";

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path indonesian : indonesianFiles()) {
            Path english = indonesian.resolveSibling(
                    indonesian.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as("%s", english).isEqualTo(keys(indonesian));
        }
    }

    @Test
    void everyKeyUsedExists() throws IOException {
        Set<String> known = allKeys();
        Set<String> capabilities = known.stream().map(MessagesTests::capability).collect(Collectors.toSet());
        Set<String> missing = literals().stream()
                .filter(literal -> capabilities.contains(capability(literal)))
                .filter(literal -> literal.endsWith(".")
                        ? known.stream().noneMatch(key -> key.startsWith(literal))
                        : !known.contains(literal))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> prefixes =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> leftOver = allKeys().stream()
                .filter(key -> !literals.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(leftOver).isEmpty();
    }

    @Test
    void everyKeyStandsInTheFileOfItsCapability() throws IOException {
        for (Path file : indonesianFiles()) {
            String capability = file.getFileName().toString().replace(".properties", "");
            assertThat(keys(file)).as("%s", file).allMatch(key -> key.startsWith(capability + "."));
        }
    }

    /** A lone apostrophe is taken for a quotation mark and swallowed, with what it quotes; two stand for one. */
    @Test
    void apostrophesAreDoubled() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file)).as("%s", file).noneMatch(LONE_APOSTROPHE.asPredicate());
            }
        }
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|jte)"))
                    .toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!matcher.group(1).matches(FILE_NAME)) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : indonesianFiles()) {
            all.addAll(keys(file));
        }
        return all;
    }

    private static List<Path> indonesianFiles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(".properties")
                            && !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String capability(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
