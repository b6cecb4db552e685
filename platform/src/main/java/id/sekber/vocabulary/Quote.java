package id.sekber.vocabulary;

/** A text that a person wrote, short enough to be named in a message. */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
