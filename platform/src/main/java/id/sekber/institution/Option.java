package id.sekber.institution;

import java.util.Comparator;

/**
 * An option of the morphological box: its code and the question that it answers. Neither ever changes; the words do, and
 * are in the {@link Box} of a day.
 *
 * @param code a letter and a number, such as {@code O3}
 */
public record Option(String code, Group group) implements Comparable<Option> {

    /** Codes of an installation's own options and rules begin here, so that those of later editions find their place free. */
    static final int FIRST_OWN = 51;

    static final String FORM = "[OMFSR][1-9][0-9]?";

    private static final Comparator<Option> ORDER =
            Comparator.comparing(Option::group).thenComparing(option -> number(option.code));

    public Option {
        if (!code.matches(FORM)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no code of an option; write a letter of O, M, F, S, R and a number up to 99."
                            .formatted(code));
        }
        if (code.charAt(0) != group.letter()) {
            throw new IllegalArgumentException(
                    "%s cannot answer %s; its codes begin with %s.".formatted(code, group, group.letter()));
        }
    }

    boolean is(String otherCode) {
        return code.equals(otherCode);
    }

    /** Whether the installation added it; nobody else knows what it means. */
    boolean own() {
        return number(code) >= FIRST_OWN;
    }

    static int number(String code) {
        return Integer.parseInt(code.substring(1));
    }

    /** In the order of the box. */
    @Override
    public int compareTo(Option other) {
        return ORDER.compare(this, other);
    }
}
