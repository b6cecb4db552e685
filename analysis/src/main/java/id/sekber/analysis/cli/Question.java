package id.sekber.analysis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a kind is asked: one document, read once, as JSON or, for the kinds that know another form, as text. */
final class Question {

    /** Blank letters before the document that are looked over to see its form. */
    private static final int LONGEST_MARGIN = 1024;

    private final String fileName;
    private final InputStream stream;

    Question(String fileName, InputStream stream) {
        this.fileName = fileName;
        this.stream = stream;
    }

    /** As given on the command line; {@code -} for standard input. */
    String fileName() {
        return fileName;
    }

    /** Whether the first letter begins a JSON object, or there is nothing to tell it by; reads nothing away. */
    boolean isJson() throws IOException {
        stream.mark(LONGEST_MARGIN);
        try {
            for (int k = 0; k < LONGEST_MARGIN; k++) {
                int letter = stream.read();
                if (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                    return letter == '{' || letter == '[' || letter < 0;
                }
            }
            return true;
        } finally {
            stream.reset();
        }
    }

    JsonObject document() {
        return JsonReader.read(stream).object();
    }

    String text() throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
