package id.sekber.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    private static final Path BUNDLES = Path.of("src/main/resources/id/sekber/analysis");

    private static List<String> families() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("explanations-") && !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .toList();
        }
    }

    @Test
    void saysEverySentenceInBothLanguagesWithTheSamePlaces() throws IOException {
        for (String family : families()) {
            comparesLanguages(family);
        }
    }

    private static void comparesLanguages(String family) throws IOException {
        Properties indonesian = read(family + ".properties");
        Properties english = read(family + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(indonesian.getProperty(key)));
        }
    }

    private static TreeSet<String> places(String sentence) {
        TreeSet<String> places = new TreeSet<>();
        Pattern.compile("\\{(\\d)").matcher(sentence).results().forEach(match -> places.add(match.group(1)));
        return places;
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(BUNDLES.resolve(file))) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
