package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyMessagesTests {

    private final Properties indonesian = load("/messages/vocabulary.properties");
    private final Properties english = load("/messages/vocabulary_en.properties");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
    }

    @Test
    void eachWordHasItsName() {
        List<String> keys = new ArrayList<>();
        Stream.of(Society.values()).map(Society::messageKey).forEach(keys::add);
        Stream.of(Level.values()).map(Level::messageKey).forEach(keys::add);
        Stream.of(RegionLevel.values()).map(RegionLevel::messageKey).forEach(keys::add);

        assertThat(keys)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(indonesian).containsKey(key));
    }

    @Test
    void eachReasonNamesItsValuesInBothLanguages() {
        List<Reason> reasons = reasons();

        assertThat(reasons).extracting(Reason::key).doesNotHaveDuplicates().hasSize(15);
        assertThat(reasons).allSatisfy(reason -> {
            assertThatItNamesItsValues(text(indonesian, reason), reason);
            assertThatItNamesItsValues(text(english, reason), reason);
        });
    }

    private static void assertThatItNamesItsValues(String text, Reason reason) {
        assertThat(text).doesNotContain("{", "}").endsWith(".");
        assertThat(reason.arguments()).allSatisfy(argument -> assertThat(text).contains(argument.toString()));
    }

    private static List<Reason> reasons() {
        Figures figures = new Figures(Locale.forLanguageTag("id"));
        Stream<Reading<?>> readings = Stream.of(
                RegionCode.read("14.1"),
                figures.readNumber(""),
                figures.readNumber("x"),
                figures.readNumber("1.5"),
                figures.readNumber("1,500"),
                figures.readMoney(""),
                figures.readMoney("x"),
                figures.readMoney("1.5"),
                figures.readMoney("1.500 juta"),
                figures.readMoney("0,001"),
                figures.readMoney("9999 triliun"),
                figures.readMoney("15 M"));
        Stream<Reason> refusals = readings.map(reading -> ((Reading.Refused<?>) reading).reason());
        Stream<Reason> weights = Stream.of(
                        List.<BigDecimal>of(), List.of(BigDecimal.ZERO), List.of(BigDecimal.ONE.negate()))
                .map(Shares::reasonAgainst)
                .map(reason -> reason.orElseThrow());
        return Stream.concat(refusals, weights).toList();
    }

    private static String text(Properties messages, Reason reason) {
        String pattern = Objects.requireNonNull(messages.getProperty(reason.key()), reason.key());
        return new MessageFormat(pattern, Locale.ROOT).format(reason.arguments().toArray());
    }

    private static Properties load(String name) {
        Properties messages = new Properties();
        try (InputStream file = Objects.requireNonNull(VocabularyMessagesTests.class.getResourceAsStream(name), name)) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }
}
