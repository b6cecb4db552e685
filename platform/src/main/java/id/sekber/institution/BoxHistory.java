package id.sekber.institution;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All versions of all options and rules. */
record BoxHistory(List<OptionVersion> options, List<Rule> rules) {

    private static final Comparator<Versioned> LATEST_FIRST =
            Comparator.comparing(Versioned::number).reversed();

    BoxHistory {
        options = List.copyOf(options);
        rules = List.copyOf(rules);
    }

    Box today() {
        return at(Instant.MAX);
    }

    Box at(Instant moment) {
        return new Box(inForce(options, moment), inForce(rules, moment));
    }

    /** The latest first; empty when there is no such option. */
    List<OptionVersion> ofOption(String code) {
        return of(options, code);
    }

    /** The latest first; empty when there is no such rule. */
    List<Rule> ofRule(String code) {
        return of(rules, code);
    }

    private static <V extends Versioned> List<V> of(List<V> versions, String code) {
        return versions.stream()
                .filter(version -> version.code().equals(code))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** What came with the product counts for what was before it too: profiles were judged by it before it was kept here. */
    private static <V extends Versioned> List<V> inForce(List<V> versions, Instant moment) {
        Map<String, V> inForce = new LinkedHashMap<>();
        versions.stream().sorted(LATEST_FIRST.reversed()).forEach(version -> {
            boolean begun = !version.change().from().isAfter(moment);
            if (begun || (version.number() == 1 && version.change().shipped())) {
                inForce.put(version.code(), version);
            }
        });
        return List.copyOf(inForce.values());
    }
}
