package id.sekber.analysis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The published tables under {@code reference/}. */
final class Reference {

    private Reference() {}

    static JsonObject read(String file) {
        try (InputStream stream = Objects.requireNonNull(Reference.class.getResourceAsStream("/reference/" + file))) {
            return JsonReader.read(stream).object();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
