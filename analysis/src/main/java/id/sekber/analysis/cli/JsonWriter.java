package id.sekber.analysis.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes an answer; objects and lists are given as code, so that every one that is opened is closed. */
final class JsonWriter {

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one object to the stream. */
    static void write(OutputStream out, Consumer<JsonWriter> fields) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            JsonWriter writer = new JsonWriter(generator);
            writer.object(() -> fields.accept(writer));
        }
    }

    /** An object as the next element of a list. */
    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    void object(String key, Runnable fields) {
        generator.writeName(key);
        object(fields);
    }

    void list(String key, Runnable elements) {
        generator.writeName(key);
        generator.writeStartArray();
        elements.run();
        generator.writeEndArray();
    }

    /** A list whose elements are written one by one by the code given. */
    <T> void list(String key, Iterable<T> items, Consumer<T> element) {
        generator.writeName(key);
        list(items, element);
    }

    /** A list as the next element of a list. */
    <T> void list(Iterable<T> items, Consumer<T> element) {
        generator.writeStartArray();
        items.forEach(element);
        generator.writeEndArray();
    }

    void text(String key, String value) {
        generator.writeName(key);
        generator.writeString(value);
    }

    void texts(String key, List<String> values) {
        list(key, values, generator::writeString);
    }

    void texts(List<String> values) {
        list(values, generator::writeString);
    }

    void truth(String key, boolean value) {
        generator.writeName(key);
        generator.writeBoolean(value);
    }

    void truths(String key, List<Boolean> values) {
        list(key, values, generator::writeBoolean);
    }

    void whole(String key, long value) {
        generator.writeName(key);
        generator.writeNumber(value);
    }

    void nothing(String key) {
        generator.writeName(key);
        generator.writeNull();
    }

    /** Null as the next element of a list. */
    void nothing() {
        generator.writeNull();
    }

    void number(String key, double value) {
        generator.writeName(key);
        number(value);
    }

    /** A number as the next element of a list. */
    void number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalStateException("A kernel answered " + value + ", which JSON cannot say.");
        }
        // Adding zero turns -0.0 into 0.0, which readers expect.
        generator.writeNumber(value + 0.0);
    }

    void numbers(String key, double[] values) {
        generator.writeName(key);
        numbers(values);
    }

    void numbers(String key, List<Double> values) {
        generator.writeName(key);
        numbers(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** A list of numbers as the next element of a list. */
    void numbers(double[] values) {
        generator.writeStartArray();
        for (double value : values) {
            number(value);
        }
        generator.writeEndArray();
    }

    void wholes(String key, List<Integer> values) {
        list(key, values, generator::writeNumber);
    }
}
