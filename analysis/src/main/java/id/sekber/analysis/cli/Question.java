package id.sekber.analysis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a kind is asked: one document, read once, as JSON or, for the kinds that know another form, as text. */
final class Question {

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

    JsonObject document() {
        return JsonReader.read(stream).object();
    }

    String text() throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
