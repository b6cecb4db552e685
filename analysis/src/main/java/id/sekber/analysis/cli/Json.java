package id.sekber.analysis.cli;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.Optional;
import java.util.function.Supplier;

/** A value of the question that knows where it stands, so that a refusal can say so. */
abstract sealed class Json permits JsonObject, JsonList, JsonNumber, JsonText, JsonTruth, JsonNull {

    private static final int LONGEST_QUOTE = 40;

    private final Place place;

    Json(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** How the value reads in an error line. */
    abstract String found();

    InputRefused refused(String rule, String remedy) {
        return new InputRefused(place.toString(), found(), rule, remedy);
    }

    JsonObject object() {
        throw refused("an object is needed here", "write { ... }");
    }

    JsonList list() {
        throw refused("a list is needed here", "write [ ... ]");
    }

    String text() {
        throw refused("a text is needed here", "write it between double quotes");
    }

    /** A finite number; the bound of every kernel is checked here, where the place is still known. */
    double number() {
        throw refused("a number is needed here", "write a number such as 12.5");
    }

    boolean truth() {
        throw refused("true or false is needed here", "write true or false");
    }

    Optional<String> ifText() {
        return this instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }

    boolean isNumber() {
        return this instanceof JsonNumber;
    }

    int whole(int least, int most) {
        double number = number();
        if (number != Math.rint(number) || number < least || number > most) {
            throw refused("it must be a whole number from " + least + " to " + most, "give one of these");
        }
        return (int) number;
    }

    long whole64() {
        double number = number();
        if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
            throw refused("it must be a whole number of at most 15 digits", "give a whole number");
        }
        return (long) number;
    }

    double notNegative() {
        double number = number();
        if (number < 0) {
            throw refused("it must not be negative", "give 0 or more");
        }
        return number;
    }

    double between(double least, double most) {
        double number = number();
        if (number < least || number > most) {
            throw refused("it must lie between " + least + " and " + most, "give a number from there");
        }
        return number;
    }

    /** One of the words that are allowed here. */
    String oneOf(String... words) {
        String text = text();
        for (String word : words) {
            if (word.equals(text)) {
                return text;
            }
        }
        throw refused("it must be one of " + String.join(", ", words), "choose one of these");
    }

    /** What a kernel makes of this value; its refusals get the place of the value in the document. */
    <T> T inPlace(Supplier<T> made) {
        try {
            return made.get();
        } catch (InputRefused e) {
            throw place.isTop() ? e : e.inside(place.path());
        }
    }

    static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
        return '"' + shown.replaceAll("\\p{Cntrl}", " ") + '"';
    }

    static double checked(Place place, double value) {
        return Checked.finite(place.toString(), value);
    }
}
