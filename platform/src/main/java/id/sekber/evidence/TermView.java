package id.sekber.evidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** One term with all cases: how far each lies in it, and in the outcome. */
public record TermView(Result.Told told, List<Place> places) {

    public record Place(Result.Named known, BigDecimal inTerm, BigDecimal inOutcome) {

        static final Comparator<Place> STRONGEST_FIRST = Comparator.comparing(Place::inTerm)
                .reversed()
                .thenComparing(Comparator.comparing(Place::inOutcome).reversed())
                .thenComparing(place -> place.known().id());

        /** ok: shows it; bad: denies it; mute: not in the term. */
        public String tone() {
            BigDecimal half = new BigDecimal("0.5");
            if (inTerm.compareTo(half) <= 0) {
                return "mute";
            }
            return inOutcome.compareTo(half) > 0 ? "ok" : "bad";
        }
    }

    public TermView {
        places = List.copyOf(places);
    }
}
