package id.sekber.cases;

import java.util.Comparator;

/** A case, and how near it is to what it is held against. */
public record Near(Case known, Nearness nearness) {

    /** A case of which too little is known to tell comes after all others, however well the little agrees. */
    static final Comparator<Near> NEAREST_FIRST = Comparator.comparing(
                    (Near near) -> !near.nearness().tells())
            .thenComparing(near -> -near.nearness().value())
            .thenComparing(near -> near.known().id());
}
