package id.sekber.evidence;

import id.sekber.cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which cases a study looks at: all but those that were excluded and those of which the library does not know a fact. */
record Sample(List<Case> used, List<LeftOut> leftOut) {

    /** Fewer cases than this show no pattern that another one could not undo. */
    static final int FEWEST = 5;

    Sample {
        used = List.copyOf(used);
        leftOut = List.copyOf(leftOut);
    }

    static Sample of(List<Case> all, Settings settings, int yearOfCoding) {
        return of(all, traits(settings), settings.excluded(), yearOfCoding);
    }

    static Sample of(List<Case> all, List<Trait> traits, Map<String, String> excluded, int yearOfCoding) {
        List<Case> used = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Case known : all) {
            String reason = excluded.get(known.id());
            List<Trait> missing = traits.stream()
                    .filter(trait -> trait.of(known, yearOfCoding).isEmpty())
                    .toList();
            if (reason != null) {
                leftOut.add(LeftOut.excluded(known.id(), reason));
            } else if (!missing.isEmpty()) {
                leftOut.add(LeftOut.missing(known.id(), missing));
            } else {
                used.add(known);
            }
        }
        return new Sample(used, leftOut);
    }

    static List<Trait> traits(Settings settings) {
        return Stream.concat(settings.conditions().stream().map(Condition::trait), Stream.of(settings.outcome()))
                .toList();
    }

    /** The numbers of one trait, one a case. */
    double[] column(Trait trait, int yearOfCoding) {
        return used.stream()
                .mapToDouble(known -> trait.of(known, yearOfCoding).orElseThrow())
                .toArray();
    }
}
