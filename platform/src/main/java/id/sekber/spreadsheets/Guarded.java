package id.sekber.spreadsheets;

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
        return marksNeeded(text) ? MARK + text : text;
    }

    static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && marksNeeded(text.substring(1)) ? text.substring(1) : text;
    }

    /** What looks as if it were marked is marked once more, so that it comes back as it was. */
    private static boolean marksNeeded(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == MARK) {
            marks++;
        }
        return needed(text.substring(marks));
    }
}
