package id.sekber.analysis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code Rehearsal DIRECTORY}: asks every question of a directory in one process and keeps the answers to itself, so that an
 * archive of classes made of this process has what each kind needs to start quickly.
 *
 * <p>A file is named for its kind, up to the first point. A wrong question is asked of each kind too, since refusals should
 * come as quickly as answers.
 */
public final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), System.err));
    }

    /** The exit code of the first question that was not answered as it should be, otherwise 0. */
    static int run(Path directory, PrintStream err) throws IOException {
        List<Path> questions;
        try (Stream<Path> files = Files.list(directory)) {
            questions = files.sorted().toList();
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (Path question : questions) {
            String kind = question.getFileName().toString().replaceAll("\\..*", "");
            int code = new Analyse(InputStream.nullInputStream(), nowhere, err).run(kind, question.toString());
            if (code != Analyse.ANSWERED) {
                return code;
            }
            new Analyse(InputStream.nullInputStream(), nowhere, nowhere).run(kind, "-");
        }
        return Analyse.ANSWERED;
    }
}
