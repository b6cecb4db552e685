package id.sekber.analysis.cli;

/** A text of the question. */
final class JsonText extends Json {

    private final String value;

    JsonText(Place place, String value) {
        super(place);
        this.value = value;
    }

    @Override
    String text() {
        return value;
    }

    @Override
    String found() {
        return quoted(value);
    }
}
