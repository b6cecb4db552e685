package id.sekber.cases;

import id.sekber.vocabulary.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a list of cases says.
 *
 * @param order null: the order that serves best
 * @param reference the case, or {@link OwnProfile#KEY}, that the others are held against; null: the secretariat itself
 * @param page from 1
 * @param strange what the address asked for and nobody knows; it is left out, and said so
 */
public record Search(
        Filter filter, @Nullable Order order, @Nullable String reference, int page, List<String> strange) {

    private static final String TEXT = "q";
    private static final String ORDER = "urut";
    private static final String REFERENCE = "acuan";
    private static final String PAGE = "hal";
    private static final int LONGEST_NUMBER = 6;

    public Search {
        strange = List.copyOf(strange);
    }

    static Search read(MultiValueMap<String, String> parameters) {
        List<String> strange = new ArrayList<>();
        Map<Facet, Set<Code>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            for (String value : parameters.getOrDefault(facet.parameter(), List.of())) {
                facet.find(value)
                        .ifPresentOrElse(
                                code -> chosen.computeIfAbsent(facet, none -> new LinkedHashSet<>())
                                        .add(code),
                                () -> strange.add(value));
            }
        }
        String order = first(parameters, ORDER);
        Order known = Order.find(order).orElse(null);
        if (known == null && !order.isEmpty()) {
            strange.add(order);
        }
        String reference = first(parameters, REFERENCE);
        return new Search(
                new Filter(chosen, first(parameters, TEXT)),
                known,
                reference.isEmpty() ? null : reference,
                page(first(parameters, PAGE)),
                strange);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static int page(String text) {
        boolean number = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(Character::isDigit);
        return number ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    Problems problems() {
        int length = filter.text().length();
        return Problems.NONE.unless(
                length <= Filter.LONGEST_TEXT, TEXT, "cases.filter.text.tooLong", length, Filter.LONGEST_TEXT);
    }

    public Search with(Filter other) {
        return new Search(other, order, reference, 1, List.of());
    }

    public Search at(int otherPage) {
        return new Search(filter, order, reference, otherPage, List.of());
    }

    public Search in(Order other) {
        return new Search(filter, other, reference, 1, List.of());
    }

    /** The part of an address behind its question mark, with it; empty when nothing is asked. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        filter.chosen()
                .forEach((facet, codes) -> codes.forEach(code -> pairs.add(pair(facet.parameter(), code.code()))));
        if (!filter.text().isEmpty()) {
            pairs.add(pair(TEXT, filter.text()));
        }
        if (order != null) {
            pairs.add(pair(ORDER, order.parameter()));
        }
        if (reference != null) {
            pairs.add(pair(REFERENCE, reference));
        }
        if (page > 1) {
            pairs.add(pair(PAGE, String.valueOf(page)));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
