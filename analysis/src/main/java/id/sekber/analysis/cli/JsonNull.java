package id.sekber.analysis.cli;

/** The word {@code null}, which answers no question of ours: every kind refuses it where a value is needed. */
final class JsonNull extends Json {

    JsonNull(Place place) {
        super(place);
    }

    @Override
    String found() {
        return "null";
    }
}
