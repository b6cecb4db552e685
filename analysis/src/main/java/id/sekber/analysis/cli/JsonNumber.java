package id.sekber.analysis.cli;

/** A number of the question. */
final class JsonNumber extends Json {

    private final double value;

    JsonNumber(Place place, double value) {
        super(place);
        this.value = value;
    }

    @Override
    double number() {
        return checked(place(), value);
    }

    @Override
    String found() {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
