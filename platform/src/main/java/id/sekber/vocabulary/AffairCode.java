package id.sekber.vocabulary;

import java.util.regex.Pattern;

/** The code of a government affair (urusan), such as {@code 1.03} for public works and spatial planning. */
public record AffairCode(String text) implements Comparable<AffairCode> {

    private static final Pattern FORM = Pattern.compile("[1-9]\\.\\d{2}");

    public AffairCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not the code of an affair; write group and number, such as 1.03.".formatted(text));
        }
    }

    public static AffairCode of(String text) {
        return new AffairCode(text);
    }

    @Override
    public int compareTo(AffairCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
