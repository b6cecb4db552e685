package id.sekber.institution;

import id.sekber.cases.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A question within a dimension, and whether it takes several answers. */
public enum Group {
    MODEL(Dimension.MODEL, false),
    TOP_ORGAN(Dimension.MANAGEMENT, false),
    CHAIR(Dimension.MANAGEMENT, false),
    VOTING(Dimension.MANAGEMENT, true),
    EXECUTIVE(Dimension.MANAGEMENT, true),
    WORKING_LEVEL(Dimension.MANAGEMENT, true),
    OVERSIGHT(Dimension.MANAGEMENT, true),
    MONEY(Dimension.FUNDING, true),
    SUPPORT(Dimension.SUPPORT, true),
    BASIS(Dimension.REGULATION, true);

    private final Dimension dimension;
    private final boolean several;

    Group(Dimension dimension, boolean several) {
        this.dimension = dimension;
        this.several = several;
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

    public List<Option> options() {
        return Arrays.stream(Option.values())
                .filter(option -> option.group() == this)
                .toList();
    }

    public static List<Group> of(Dimension dimension) {
        return Arrays.stream(values())
                .filter(group -> group.dimension == dimension)
                .toList();
    }
}
