package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTests {

    private static final Path QUESTIONS = Path.of("../analysis-benchmarks/questions");

    @Test
    void asksEveryKind() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            Set<String> kinds = files.map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
                    .collect(Collectors.toSet());
            assertThat(kinds).isEqualTo(Kinds.names());
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Rehearsal.run(QUESTIONS, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    @Test
    void saysWhichQuestionItCouldNotAsk(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("cost-game.json"), "{}");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Rehearsal.run(directory, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no \"kind\"");
    }
}
