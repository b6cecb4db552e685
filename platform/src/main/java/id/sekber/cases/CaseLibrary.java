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
import org.springframework.transaction.annotation.Transactional;

/** Reading the case library: one page of a search, all of it for a file, one case. */
@UseCase
@Transactional(readOnly = true)
public class CaseLibrary {

    /** A case, and whether it is the secretariat's own. */
    public record Held(Case known, boolean own) {}

    private final HeldCases held;
    private final OwnCases own;
    private final References references;

    CaseLibrary(HeldCases held, OwnCases own, References references) {
        this.own = own;
        this.held = held;
        this.references = references;
    }

    @MayReadSecretariat
    public Shelf shelf(Actor actor, Search search, String language) {
        Holdings holdings = held.holdings();
        Optional<References.Reference> own = references.own(actor);
        References.Reference reference = reference(own, holdings, search, language);
        List<Shelf.Entry> entries = entries(holdings, search, reference, language);
        return new Shelf(
                search,
                order(search, reference),
                reference == null ? null : reference.key(),
                References.choices(own, holdings, reference, language),
                holdings.cases().size(),
                holdings.own().size(),
                (int) holdings.cases().stream()
                        .map(known -> known.place().country())
                        .distinct()
                        .count(),
                entries.size(),
                counts(holdings, search.filter()),
                Shelf.page(entries, search.page()));
    }

    /** All cases of the search in their order. */
    @MayReadSecretariat
    public List<Shelf.Entry> everything(Actor actor, Search search, String language) {
        Holdings holdings = held.holdings();
        return entries(holdings, search, reference(references.own(actor), holdings, search, language), language);
    }

    /** All cases of the search in their order, as they stand in files; own ones with their version. */
    @MayReadSecretariat
    public List<CaseForm> forms(Actor actor, Search search, String language) {
        Map<String, Integer> versions = own.onShelf().stream()
                .collect(Collectors.toMap(each -> each.known().id(), OwnCase::version));
        return everything(actor, search, language).stream()
                .map(entry -> CaseForm.of(
                        entry.known(),
                        entry.own() ? versions.getOrDefault(entry.known().id(), 0) : 0))
                .toList();
    }

    @MayReadSecretariat
    public Held one(Actor actor, String id) {
        Holdings holdings = held.holdings();
        Case known = holdings.find(id).orElseThrow(() -> new CaseNotFound(id));
        return new Held(known, holdings.isOwn(known));
    }

    /** Whether the secretariat itself can stand beside a case. */
    @MayReadSecretariat
    public boolean canCompareWithItself(Actor actor) {
        return references.own(actor).isPresent();
    }

    private static References.@Nullable Reference reference(
            Optional<References.Reference> own, Holdings holdings, Search search, String language) {
        return Optional.ofNullable(search.reference())
                .flatMap(id -> References.ofCase(id, holdings, language))
                .or(() -> own)
                .orElse(null);
    }

    private static Order order(Search search, References.@Nullable Reference reference) {
        Order asked = search.order() == null ? Order.NEARNESS : search.order();
        return asked == Order.NEARNESS && reference == null ? Order.NAME : asked;
    }

    private static Map<Facet, Map<Code, Long>> counts(Holdings holdings, Filter filter) {
        Map<Facet, Map<Code, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, filter.counts(facet, holdings.cases()));
        }
        return counts;
    }

    private static List<Shelf.Entry> entries(
            Holdings holdings, Search search, References.@Nullable Reference reference, String language) {
        return unordered(holdings, search.filter().of(holdings.cases()), reference).stream()
                .sorted(comparator(order(search, reference), language))
                .toList();
    }

    private static List<Shelf.Entry> unordered(
            Holdings holdings, List<Case> matching, References.@Nullable Reference reference) {
        if (reference == null) {
            return matching.stream()
                    .map(known -> new Shelf.Entry(known, null, false, holdings.isOwn(known)))
                    .toList();
        }
        Set<String> wanted = matching.stream().map(Case::id).collect(Collectors.toSet());
        return holdings.byNearness(reference.coding()).stream()
                .filter(near -> wanted.contains(near.known().id()))
                .map(near -> new Shelf.Entry(
                        near.known(),
                        near.nearness(),
                        near.known().id().equals(reference.caseId()),
                        holdings.isOwn(near.known())))
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
