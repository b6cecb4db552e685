package id.sekber.documents;

import java.util.regex.Pattern;

/** The lasting name of an article or of a paragraph in it, whatever number it bears today. */
public record Key(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Key {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The key '" + value
                    + "' is not in lower-case letters, digits and single hyphens: write it like 'cost-sharing'.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
