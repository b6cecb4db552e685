package id.sekber.analysis.cli;

import id.sekber.analysis.InputRefused;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code Analyse KIND FILE|-}: prints the answer and ends with 0; 2 if the input is wrong, 1 if we are. */
public final class Analyse {

    static final int ANSWERED = 0;
    static final int OUR_FAULT = 1;
    static final int INPUT_WRONG = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Analyse(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new Analyse(System.in, System.out, System.err).run(arguments));
    }

    /** The exit code; the answer is printed whole or not at all. */
    int run(String... arguments) {
        try {
            byte[] answer = answer(arguments);
            out.write(answer, 0, answer.length);
            out.println();
            out.flush();
            return ANSWERED;
        } catch (InputRefused e) {
            return ended(INPUT_WRONG, e.getMessage());
        } catch (OutOfMemoryError e) {
            return ended(
                    INPUT_WRONG,
                    "the document: found more than fits into the memory of "
                            + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MiB; the whole question must fit, at 8 bytes a number and as much again for the table of a"
                            + " game; ask a smaller one, or allow more memory by -Xmx.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return ended(OUR_FAULT, "a fault of ours, please report it with your file: " + e);
        }
    }

    private int ended(int code, String line) {
        err.println("sekber analyse: " + line.replaceAll("\\R", " "));
        err.flush();
        return code;
    }

    private byte[] answer(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new InputRefused(
                    "the command",
                    arguments.length + " arguments",
                    "there must be two, KIND and FILE, with - for standard input",
                    "write sekber analyse KIND FILE");
        }
        Kind kind = Kinds.named(arguments[0]);
        try (InputStream stream = opened(arguments[1])) {
            Question question = new Question(arguments[1], stream);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            JsonWriter.write(answer, writer -> fields(kind, question, writer));
            return answer.toByteArray();
        }
    }

    private static void fields(Kind kind, Question question, JsonWriter writer) {
        try {
            kind.answer(question, writer);
        } catch (IOException e) {
            throw new InputRefused(question.fileName(), e.toString(), "the file must be readable", "check it");
        }
    }

    private InputStream opened(String file) {
        if (file.equals("-")) {
            return new BufferedInputStream(in);
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new InputRefused(
                        "FILE",
                        Json.quoted(file),
                        "it is a directory, and a question is one file",
                        "name the file in it");
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (InvalidPathException | IOException e) {
            throw noFile(file);
        }
    }

    private static InputRefused noFile(String file) {
        return new InputRefused(
                "FILE", Json.quoted(file), "it must be a file that can be read", "correct the path or its rights");
    }
}
