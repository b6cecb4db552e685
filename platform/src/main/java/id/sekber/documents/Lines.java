package id.sekber.documents;

import java.util.List;

/** The printable lines of a text: both formats refuse control characters and halves of surrogate pairs. */
final class Lines {

    /** A dotted line to write on by hand. */
    static final String BLANK = "\u2026".repeat(9);

    private static final int REPLACEMENT = 0xFFFD;

    private Lines() {}

    static List<String> of(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(Lines::printable)
                .toList();
    }

    private static String printable(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints().map(Lines::printable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int printable(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        boolean unfit = Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0xFFFE
                || codePoint == 0xFFFF;
        return unfit ? REPLACEMENT : codePoint;
    }
}
