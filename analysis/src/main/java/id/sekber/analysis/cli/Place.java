package id.sekber.analysis.cli;

import org.jspecify.annotations.Nullable;

/** Where in a document a value stands: the way to it from the top, and its line where that is known. */
final class Place {

    /** Values of a list of numbers are kept without their lines. */
    static final int UNKNOWN_LINE = 0;

    private final @Nullable Place parent;
    private final String step;
    private final int line;

    private Place(@Nullable Place parent, String step, int line) {
        this.parent = parent;
        this.step = step;
        this.line = line;
    }

    static Place top() {
        return new Place(null, "", 1);
    }

    Place key(String key, int atLine) {
        return new Place(this, parent == null ? key : "." + key, atLine);
    }

    Place element(int index, int atLine) {
        return new Place(this, "[" + index + "]", atLine);
    }

    boolean isTop() {
        return parent == null;
    }

    /** The way alone, for instance {@code criteria[0].weight}. */
    String path() {
        if (parent == null) {
            return "the document";
        }
        StringBuilder path = new StringBuilder();
        for (Place place = this; place.parent != null; place = place.parent) {
            path.insert(0, place.step);
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return parent == null || line == UNKNOWN_LINE ? path() : path() + " (line " + line + ")";
    }
}
