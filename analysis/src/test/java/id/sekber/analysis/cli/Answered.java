package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the command line did with a document: exit code, standard output, standard error. */
record Answered(int code, String out, String err) {

    static Answered to(String kind, String document) {
        return toArguments(document, kind, "-");
    }

    static Answered toArguments(String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Analyse(
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Answered(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The answer as a tree, after checking that there is one. */
    JsonObject answer() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return JsonReader.read(new ByteArrayInputStream(out.getBytes(StandardCharsets.UTF_8)))
                .object();
    }

    /** The one line of the refusal, after checking that it is one and the only thing that was said. */
    String refusal() {
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
        assertThat(err).hasLineCount(1);
        return err.strip();
    }
}
