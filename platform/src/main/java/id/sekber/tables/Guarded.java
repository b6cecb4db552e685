package id.sekber.tables;

/** Cells that a program for tables would run as a formula. */
final class Guarded {

    private static final String STARTS = "=+-@\t\r";
    private static final char MARK = '\'';

    private Guarded() {}

    static boolean needed(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    }

    /** A negative figure is a figure. */
    private static boolean isNumber(String text) {
        return text.matches("-\\d+(\\.\\d+)?");
    }

    /** With the mark that makes it text where a file has no other way to say so. */
    static String marked(String text) {
        return needed(text) ? MARK + text : text;
    }

    static String unmarked(String text) {
        return text.length() > 1 && text.charAt(0) == MARK && needed(text.substring(1)) ? text.substring(1) : text;
    }
}
