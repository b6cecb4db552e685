package id.sekber.institution;

import id.sekber.vocabulary.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The box as it travels with Sekber, read from its file for tests without a database. */
final class TheBox {

    static final Change FIRST = new Change(Instant.parse("2026-11-24T00:00:00Z"), "Sekber", true, "First edition");
    static final BoxHistory HISTORY = read();
    static final Box SHIPPED = HISTORY.today();

    private TheBox() {}

    static Option option(String code) {
        return SHIPPED.option(code).orElseThrow(() -> new AssertionError("The box has no " + code + "."));
    }

    static Rule rule(String code) {
        return HISTORY.ofRule(code).get(0);
    }

    static Condition condition(String text) {
        return Boxes.readable("a test", ConditionReader.read(text, SHIPPED::option));
    }

    private static BoxHistory read() {
        try (InputStream file = TheBox.class.getResourceAsStream("/reference/institution/box.json")) {
            JsonNode document = JsonMapper.shared().readTree(file);
            List<OptionVersion> options = new ArrayList<>();
            for (JsonNode node : document.get("options")) {
                options.add(new OptionVersion(
                        new Option(
                                node.get("code").asString(),
                                Group.valueOf(node.get("group").asString())),
                        1,
                        wording(node, "name"),
                        wording(node, "definition"),
                        wordingIfAny(node, "for"),
                        wordingIfAny(node, "against"),
                        wording(document.get("sources"), node.get("source").asString()),
                        false,
                        false,
                        FIRST));
            }
            List<Rule> rules = StreamSupport.stream(document.get("rules").spliterator(), false)
                    .map(node -> rule(document, node, options))
                    .toList();
            return new BoxHistory(options, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(JsonNode document, JsonNode node, List<OptionVersion> options) {
        String code = node.get("code").asString();
        Condition condition = Boxes.readable(
                code, ConditionReader.read(node.get("broken_when").asString(), option -> find(options, option)));
        return new Rule(
                code,
                1,
                node.get("kind").asString().equals("hard"),
                wording(node, "rule"),
                wording(node, "reason"),
                wording(document.get("sources"), node.get("source").asString()),
                node.has("to_verify"),
                false,
                condition,
                FIRST);
    }

    private static Optional<Option> find(List<OptionVersion> options, String code) {
        return options.stream()
                .map(OptionVersion::option)
                .filter(option -> option.is(code))
                .findFirst();
    }

    private static Wording wording(JsonNode node, String field) {
        JsonNode texts = node.get(field);
        return new Wording(texts.get("id").asString(), texts.get("en").asString());
    }

    private static @Nullable Wording wordingIfAny(JsonNode node, String field) {
        return node.has(field) ? wording(node, field) : null;
    }
}
