package id.sekber.regions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a GeoJSON feature collection (RFC 7946) one feature at a time, however long the file is. */
final class GeoJsonFile {

    private static final int DEEPEST_NESTING = 4;

    private final Path file;
    private @Nullable String type;
    private int features;

    /**
     * One feature as it is written.
     *
     * @param number in the file, from 1
     * @param properties the plain ones, found whatever the capitals of their names
     * @param geometry null where the feature has none
     */
    record Feature(
            int number,
            Map<String, String> properties,
            @Nullable Shape geometry) {}

    /** A geometry as it is written: nested lists that end in lists of numbers. */
    record Shape(String type, @Nullable Object coordinates) {}

    private GeoJsonFile(Path file) {
        this.file = file;
    }

    static void read(Path file, Consumer<Feature> eachFeature) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BoundariesRefused(
                    "%s is not a file that can be read; give the path of a GeoJSON file.".formatted(file));
        }
        GeoJsonFile reading = new GeoJsonFile(file);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            reading.collection(json, eachFeature);
        } catch (JacksonException e) {
            throw new BoundariesRefused(
                    "%s is not sound JSON (%s); export it again as GeoJSON.".formatted(file, e.getOriginalMessage()),
                    e);
        }
        if (!"FeatureCollection".equals(reading.type)) {
            throw reading.notACollection();
        }
    }

    private void collection(JsonParser json, Consumer<Feature> eachFeature) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw notACollection();
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    eachFeature.accept(feature(json));
                }
            } else if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else {
                json.skipChildren();
            }
        }
    }

    private Feature feature(JsonParser json) {
        Map<String, String> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Shape geometry = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                plain(json, properties);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry = shape(json);
            } else {
                json.skipChildren();
            }
        }
        features++;
        return new Feature(features, properties, geometry);
    }

    private static void plain(JsonParser json, Map<String, String> properties) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                properties.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private Shape shape(JsonParser json) {
        String kind = "";
        Object coordinates = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                kind = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = list(json, 1);
            } else {
                json.skipChildren();
            }
        }
        return new Shape(kind, coordinates);
    }

    private List<Object> list(JsonParser json, int depth) {
        if (depth > DEEPEST_NESTING) {
            throw new BoundariesRefused(
                    "%s nests coordinates deeper than any polygon does; export it again as GeoJSON.".formatted(file));
        }
        List<Object> list = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                list.add(list(json, depth + 1));
            } else if (token.isNumeric()) {
                list.add(json.getDoubleValue());
            } else {
                throw new BoundariesRefused(
                        "%s has something that is no number among the coordinates of feature %d; export it again as GeoJSON."
                                .formatted(file, features + 1));
            }
        }
        return list;
    }

    private BoundariesRefused notACollection() {
        return new BoundariesRefused(
                "%s is not a GeoJSON feature collection; export the boundaries as one, in WGS 84.".formatted(file));
    }
}
