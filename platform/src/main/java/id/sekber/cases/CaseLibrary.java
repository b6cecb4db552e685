package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading the case library: one page of a search, all of it for a file, one case. */
@UseCase
public class CaseLibrary {

    private final Cases cases;
    private final References references;

    CaseLibrary(Cases cases, References references) {
        this.cases = cases;
        this.references = references;
    }

    @MayReadSecretariat
    public Shelf shelf(Actor actor, Search search, String language) {
        Optional<References.Reference> own = references.own(actor);
        References.Reference reference = reference(own, search, language);
        List<Shelf.Entry> entries = entries(search, reference, language);
        return new Shelf(
                search,
                order(search, reference),
                reference == null ? null : reference.key(),
                references.choices(own, language),
                cases.all().size(),
                (int) cases.all().stream()
                        .map(known -> known.place().country())
                        .distinct()
                        .count(),
                entries.size(),
                counts(search.filter()),
                Shelf.page(entries, search.page()));
    }

    /** All cases of the search in their order. */
    @MayReadSecretariat
    public List<Shelf.Entry> everything(Actor actor, Search search, String language) {
        return entries(search, reference(references.own(actor), search, language), language);
    }

    @MayReadSecretariat
    public Case one(String id) {
        return cases.find(id).orElseThrow(() -> new CaseNotFound(id));
    }

    /** Whether the secretariat itself can stand beside a case. */
    @MayReadSecretariat
    public boolean canCompareWithItself(Actor actor) {
        return references.own(actor).isPresent();
    }

    private References.@Nullable Reference reference(
            Optional<References.Reference> own, Search search, String language) {
        return Optional.ofNullable(search.reference())
                .flatMap(id -> references.ofCase(id, language))
                .or(() -> own)
                .orElse(null);
    }

    private static Order order(Search search, References.@Nullable Reference reference) {
        Order asked = search.order() == null ? Order.NEARNESS : search.order();
        return asked == Order.NEARNESS && reference == null ? Order.NAME : asked;
    }

    private Map<Facet, Map<Code, Long>> counts(Filter filter) {
        Map<Facet, Map<Code, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, filter.counts(facet, cases.all()));
        }
        return counts;
    }

    private List<Shelf.Entry> entries(Search search, References.@Nullable Reference reference, String language) {
        return unordered(search.filter().of(cases.all()), reference).stream()
                .sorted(comparator(order(search, reference), language))
                .toList();
    }

    private List<Shelf.Entry> unordered(List<Case> matching, References.@Nullable Reference reference) {
        if (reference == null) {
            return matching.stream()
                    .map(known -> new Shelf.Entry(known, null, false))
                    .toList();
        }
        Set<String> wanted = matching.stream().map(Case::id).collect(Collectors.toSet());
        return cases.byNearness(reference.coding()).stream()
                .filter(near -> wanted.contains(near.known().id()))
                .map(near -> new Shelf.Entry(
                        near.known(), near.nearness(), near.known().id().equals(reference.caseId())))
                .toList();
    }

    private static Comparator<Shelf.Entry> comparator(Order order, String language) {
        Comparator<Shelf.Entry> byName =
                Comparator.comparing(entry -> entry.known().name().in(language), String.CASE_INSENSITIVE_ORDER);
        return switch (order) {
            case NAME -> byName;
            case FOUNDED ->
                Comparator.comparing(
                                (Shelf.Entry entry) -> entry.known().life().founded(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byName);
            case ACHIEVEMENT ->
                Comparator.comparing(
                                (Shelf.Entry entry) -> entry.known().judgement().sum())
                        .reversed()
                        .thenComparing(byName);
            case NEARNESS ->
                Comparator.comparing((Shelf.Entry entry) -> !entry.isReference())
                        .thenComparing(
                                Comparator.comparingDouble(Shelf.Entry::near).reversed())
                        .thenComparing(byName);
        };
    }
}
