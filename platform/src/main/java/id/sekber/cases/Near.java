package id.sekber.cases;

import java.util.Comparator;

/** A case, and how near it is to what it is held against. */
public record Near(Case known, Nearness nearness) {

    static final Comparator<Near> NEAREST_FIRST = Comparator.comparingDouble(
                    (Near near) -> near.nearness().value())
            .reversed()
            .thenComparing(near -> near.known().id());
}
