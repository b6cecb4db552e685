package id.sekber.cases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases the reader wants to see: within a facet any of the chosen codes, across facets all of them, and every word
 * of the text in name, place or summary.
 */
public record Filter(Map<Facet, Set<Code>> chosen, String text) {

    public static final Filter NONE = new Filter(Map.of(), "");
    static final int LONGEST_TEXT = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Filter {
        Map<Facet, Set<Code>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(facet, new LinkedHashSet<>(codes));
            }
        });
        chosen = copy;
    }

    public boolean isNone() {
        return chosen.isEmpty() && text.isBlank();
    }

    public boolean has(Facet facet, Code code) {
        return codes(facet).contains(code);
    }

    public Set<Code> codes(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public Filter without(Facet facet, Code code) {
        Map<Facet, Set<Code>> fewer = new EnumMap<>(Facet.class);
        chosen.forEach((kept, codes) -> {
            Set<Code> rest = new LinkedHashSet<>(codes);
            if (kept == facet) {
                rest.remove(code);
            }
            fewer.put(kept, rest);
        });
        return new Filter(fewer, text);
    }

    public Filter withoutText() {
        return new Filter(chosen, "");
    }

    List<Case> of(Collection<Case> cases) {
        return cases.stream().filter(known -> matches(known, null)).toList();
    }

    /** How many cases each code of the facet would show, with all other choices as they are. */
    Map<Code, Long> counts(Facet facet, Collection<Case> cases) {
        return cases.stream()
                .filter(known -> matches(known, facet))
                .flatMap(known -> facet.of(known).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private boolean matches(Case known, @Nullable Facet except) {
        return chosen.entrySet().stream()
                        .filter(choice -> choice.getKey() != except)
                        .allMatch(choice -> choice.getKey().of(known).stream().anyMatch(choice.getValue()::contains))
                && tells(known);
    }

    private boolean tells(Case known) {
        if (text.isBlank()) {
            return true;
        }
        List<String> texts = new ArrayList<>();
        for (var wording : List.of(known.name(), known.place().region(), known.summary())) {
            texts.add(wording.indonesian());
            texts.add(wording.english());
        }
        texts.add(known.place().countryIn("id"));
        texts.add(known.place().countryIn("en"));
        String all = folded(String.join(" ", texts));
        return Arrays.stream(SPACES.split(folded(text).strip())).allMatch(all::contains);
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
