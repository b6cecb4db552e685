package id.sekber.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the library as the reader asked for it.
 *
 * @param order in which the entries stand
 * @param reference key of what nearness is told from; null when there is nothing to hold the cases against
 * @param references what can be chosen as reference: key and name, the secretariat itself first
 * @param all how many cases the library has
 * @param own how many of them the secretariat coded itself
 * @param countries in how many countries they are
 * @param matching how many the reader's choice leaves
 * @param counts for each facet and code, how many cases the code would show
 */
public record Shelf(
        Search search,
        Order order,
        @Nullable String reference,
        Map<String, String> references,
        int all,
        int own,
        int countries,
        int matching,
        Map<Facet, Map<Code, Long>> counts,
        List<Entry> entries) {

    static final int PER_PAGE = 10;

    /**
     * A case in the list.
     *
     * @param nearness null when there is no reference
     * @param isReference whether it is the reference itself, or describes the same secretariat
     * @param own whether the secretariat coded it itself
     */
    public record Entry(Case known, @Nullable Nearness nearness, boolean isReference, boolean own) {

        double near() {
            return nearness == null ? 0 : nearness.value();
        }
    }

    public Shelf {
        entries = List.copyOf(entries);
    }

    static List<Entry> page(List<Entry> all, int page) {
        int pages = pages(all.size());
        int from = (Math.min(page, pages) - 1) * PER_PAGE;
        return all.subList(from, Math.min(all.size(), from + PER_PAGE));
    }

    private static int pages(int entries) {
        return Math.max(1, (entries + PER_PAGE - 1) / PER_PAGE);
    }

    public int pages() {
        return pages(matching);
    }

    public int page() {
        return Math.min(search.page(), pages());
    }

    public int first() {
        return (page() - 1) * PER_PAGE + 1;
    }

    public int last() {
        return Math.min(matching, page() * PER_PAGE);
    }

    /** The name of what nearness is told from; empty when there is none. */
    public String referenceName() {
        return reference == null ? "" : references.getOrDefault(reference, "");
    }

    /** Whether the address names a reference that nobody knows. */
    public boolean strangeReference() {
        String asked = search.reference();
        return asked != null && !asked.equals(reference);
    }

    public long count(Facet facet, Code code) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0L);
    }

    /** The codes of a facet that show anything or are chosen; of the many sectors those that show most first. */
    public List<Code> codes(Facet facet) {
        Comparator<Code> order = facet == Facet.SECTOR
                ? Comparator.comparing((Code code) -> count(facet, code)).reversed()
                : Comparator.comparing(facet.codes()::indexOf);
        return facet.codes().stream()
                .filter(code -> count(facet, code) > 0 || search.filter().has(facet, code))
                .sorted(order)
                .toList();
    }
}
