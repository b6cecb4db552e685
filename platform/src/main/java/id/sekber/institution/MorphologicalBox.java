package id.sekber.institution;

import id.sekber.vocabulary.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The words of the box: each option with its definition, what speaks for and against it, each rule with its reason. */
public final class MorphologicalBox {

    private static final String FILE = "/reference/institution/box.json";
    private static final MorphologicalBox READ = read();

    /** @param source where the option was read; the author's reading where nowhere */
    public record Description(
            Wording name,
            Wording definition,
            @Nullable Wording speaksFor,
            @Nullable Wording speaksAgainst,
            Wording source) {}

    /** @param hard whether breaking it is a mistake and not only a risk */
    public record RuleDescription(boolean hard, Wording rule, Wording reason, Wording source) {}

    private final Map<Option, Description> options = new EnumMap<>(Option.class);
    private final Map<Rule, RuleDescription> rules = new EnumMap<>(Rule.class);

    private record Texts(String id, String en) {

        Wording wording() {
            return new Wording(id, en);
        }

        static @Nullable Wording wording(@Nullable Texts texts) {
            return texts == null ? null : texts.wording();
        }
    }

    private record FileOption(
            String code,
            Texts name,
            Texts definition,

            @com.fasterxml.jackson.annotation.JsonProperty("for") @Nullable
            Texts speaksFor,

            @com.fasterxml.jackson.annotation.JsonProperty("against") @Nullable
            Texts speaksAgainst,

            String source) {}

    private record FileRule(String code, String kind, Texts rule, Texts reason, String source) {}

    private record Contents(String note, List<FileOption> options, List<FileRule> rules, Map<String, Texts> sources) {}

    private MorphologicalBox(Contents contents) {
        Map<String, Wording> sources = new HashMap<>();
        contents.sources().forEach((code, texts) -> sources.put(code, texts.wording()));
        for (FileOption option : contents.options()) {
            options.put(
                    Option.valueOf(option.code()),
                    new Description(
                            option.name().wording(),
                            option.definition().wording(),
                            Texts.wording(option.speaksFor()),
                            Texts.wording(option.speaksAgainst()),
                            need(sources, option.source())));
        }
        for (FileRule rule : contents.rules()) {
            rules.put(
                    Rule.valueOf(rule.code()),
                    new RuleDescription(
                            rule.kind().equals("hard"),
                            rule.rule().wording(),
                            rule.reason().wording(),
                            need(sources, rule.source())));
        }
        for (Option option : Option.values()) {
            need(options, option);
        }
        for (Rule rule : Rule.values()) {
            need(rules, rule);
        }
    }

    private static <K, V> V need(Map<K, V> texts, K key) {
        V text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("%s does not describe %s; add it there.".formatted(FILE, key));
        }
        return text;
    }

    public static Description of(Option option) {
        return need(READ.options, option);
    }

    public static RuleDescription of(Rule rule) {
        return need(READ.rules, rule);
    }

    private static MorphologicalBox read() {
        try (InputStream file = MorphologicalBox.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program; build it again.");
            }
            return new MorphologicalBox(JsonMapper.shared().readValue(file, Contents.class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
    }
}
