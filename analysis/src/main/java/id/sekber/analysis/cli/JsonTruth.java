package id.sekber.analysis.cli;

/** True or false. */
final class JsonTruth extends Json {

    private final boolean value;

    JsonTruth(Place place, boolean value) {
        super(place);
        this.value = value;
    }

    @Override
    boolean truth() {
        return value;
    }

    @Override
    String found() {
        return Boolean.toString(value);
    }
}
