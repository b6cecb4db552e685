package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyseTests {

    @Test
    void refusesAnUnknownKind() {
        Answered answered = Answered.to("tea-leaves", "{}");
        assertThat(answered.code()).isEqualTo(2);
        assertThat(answered.out()).isEmpty();
        assertThat(answered.err()).hasLineCount(1).contains("\"tea-leaves\"", "one of");
    }

    @Test
    void refusesWrongArguments() {
        assertThat(Answered.toArguments("").code()).isEqualTo(2);
        assertThat(Answered.toArguments("", "cost-game").err()).contains("1 arguments");
    }

    @Test
    void refusesWhatIsNoFile(@TempDir Path directory) {
        isRefused(Answered.toArguments("", "cost-game", directory.toString()), "a directory");
        isRefused(
                Answered.toArguments("", "cost-game", directory.resolve("none").toString()), "can be read");
        isRefused(Answered.toArguments("", "cost-game", "a\0b"), "can be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cost-game",
                "voting-game",
                "decision-table",
                "configurations",
                "efficiency",
                "network",
                "budgeting"
            })
    void everyKindRefusesWhatIsNoDocument(String kind, @TempDir Path directory) throws IOException {
        Path file = directory.resolve("question.json");
        for (byte[] content : List.of(
                new byte[0],
                " ".repeat(1000).getBytes(StandardCharsets.UTF_8),
                "[1]".getBytes(StandardCharsets.UTF_8),
                "{\"kind\": ".getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                ("{\"a\":".repeat(100_000)).getBytes(StandardCharsets.UTF_8),
                new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                "{\"no-such-key\": 1}".getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, content);

            isRefused(Answered.toArguments("", kind, file.toString()), "");
        }
    }

    private static void isRefused(Answered answered, String words) {
        assertThat(answered.err()).hasLineCount(1).contains(words);
        assertThat(answered.code()).as(answered.err()).isEqualTo(2);
        assertThat(answered.out()).isEmpty();
    }
}
