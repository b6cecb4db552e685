package id.sekber.institution;

import id.sekber.cases.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A question within a dimension, and whether it takes several answers. */
public enum Group {
    MODEL(Dimension.MODEL, false, 'O'),
    TOP_ORGAN(Dimension.MANAGEMENT, false, 'M'),
    CHAIR(Dimension.MANAGEMENT, false, 'M'),
    VOTING(Dimension.MANAGEMENT, true, 'M'),
    EXECUTIVE(Dimension.MANAGEMENT, true, 'M'),
    WORKING_LEVEL(Dimension.MANAGEMENT, true, 'M'),
    OVERSIGHT(Dimension.MANAGEMENT, true, 'M'),
    MONEY(Dimension.FUNDING, true, 'F'),
    SUPPORT(Dimension.SUPPORT, true, 'S'),
    BASIS(Dimension.REGULATION, true, 'R');

    private final Dimension dimension;
    private final boolean several;
    private final char letter;

    Group(Dimension dimension, boolean several, char letter) {
        this.dimension = dimension;
        this.several = several;
        this.letter = letter;
    }

    public Dimension dimension() {
        return dimension;
    }

    public boolean several() {
        return several;
    }

    /** Support systems are not chosen but rated. */
    public boolean chosen() {
        return this != SUPPORT;
    }

    public String messageKey() {
        return "institution.group." + name().toLowerCase(Locale.ROOT);
    }

    /** With which the codes of its options begin. */
    char letter() {
        return letter;
    }

    public static List<Group> of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(group -> group.dimension == dimension)
                .toList();
    }
}
