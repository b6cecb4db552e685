package id.sekber.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published or independently computed case under {@code src/test/resources/reference}; each file cites its source. */
public final class Reference {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode document;

    private Reference(JsonNode document) {
        this.document = document;
    }

    public static Reference named(String name) {
        String path = "/reference/" + name + ".json";
        try (InputStream stream = Reference.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("No reference case at " + path);
            }
            return new Reference(MAPPER.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part at a path of keys and positions such as {@code published/weights/0}. */
    public Reference at(String path) {
        JsonNode part = document.at("/" + path);
        if (part.isMissingNode()) {
            throw new IllegalArgumentException("No " + path + " in " + document);
        }
        return new Reference(part);
    }

    public double number(String path) {
        return at(path).document.doubleValue();
    }

    public List<Double> numbers(String path) {
        return at(path).items().map(item -> item.document.doubleValue()).toList();
    }

    public List<List<Double>> rows(String path) {
        return at(path).items()
                .map(row -> row.items().map(item -> item.document.doubleValue()).toList())
                .toList();
    }

    public String text(String path) {
        return at(path).document.stringValue();
    }

    /** This part itself, where it is a text. */
    public String text() {
        return document.stringValue();
    }

    public List<String> texts(String path) {
        return at(path).items().map(item -> item.document.stringValue()).toList();
    }

    public List<List<String>> textRows(String path) {
        return at(path).items()
                .map(row -> row.items().map(item -> item.document.stringValue()).toList())
                .toList();
    }

    /** The keys of an object, in their order. */
    public List<String> keys() {
        return List.copyOf(document.propertyNames());
    }

    /** The elements of a list or the values of an object, in their order. */
    public Stream<Reference> items() {
        return document.valueStream().map(Reference::new);
    }
}
