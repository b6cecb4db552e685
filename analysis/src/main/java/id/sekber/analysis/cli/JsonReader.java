package id.sekber.analysis.cli;

import id.sekber.analysis.InputRefused;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document into a tree that remembers places. */
final class JsonReader {

    /**
     * A document of more values than this, not counting numbers in lists, is a mistake rather than a question; it would
     * fill some gigabytes before any kernel could say so.
     */
    static final int MOST_VALUES = 10_000_000;

    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    static Json read(InputStream document) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            return new JsonReader(parser).whole();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private Json whole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new InputRefused("the document", "nothing", "there must be one JSON object", "write { ... }");
        }
        Json value = value(Place.top(), first);
        if (parser.nextToken() != null) {
            throw new InputRefused(
                    "line " + line() + ", column "
                            + parser.currentTokenLocation().getColumnNr(),
                    "text after the end of the document",
                    "a file holds one JSON document",
                    "remove what follows");
        }
        return value;
    }

    private Json value(Place place, JsonToken token) {
        if (++values > MOST_VALUES) {
            throw new InputRefused(
                    place.toString(),
                    "more than " + MOST_VALUES + " values",
                    "a document may not have more, numbers in lists apart",
                    "ask about fewer");
        }
        return switch (token) {
            case START_OBJECT -> object(new JsonObject(place), place);
            case START_ARRAY -> list(new JsonList(place), place);
            case VALUE_STRING -> new JsonText(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(place, parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new JsonTruth(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonNull(place);
            default ->
                throw new InputRefused(
                        place.toString(), String.valueOf(token), "a JSON value is needed here", "write one");
        };
    }

    private Json object(JsonObject object, Place place) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String key = parser.currentName();
            Place at = place.key(key, line());
            object.put(key, value(at, parser.nextToken()));
        }
        return object;
    }

    private Json list(JsonList list, Place place) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token.isNumeric()) {
                list.add(parser.getDoubleValue());
            } else {
                list.add(value(place.element(list.size(), line()), token));
            }
        }
        return list;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static InputRefused notJson(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "the document" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what = e.getOriginalMessage().lines().findFirst().orElse("no JSON");
        return new InputRefused(
                where,
                "what is not JSON (" + what + ")",
                "the document must be JSON",
                "correct it there or just before");
    }
}
