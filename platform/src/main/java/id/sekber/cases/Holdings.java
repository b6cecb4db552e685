package id.sekber.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on the shelf of one secretariat: the shared cases, and those that it coded itself.
 *
 * @param cases all of them, in the order of their identifiers
 * @param own the identifiers of its own
 * @param version which state of all this it is
 */
public record Holdings(List<Case> cases, Set<String> own, LibraryVersion version) {

    public Holdings {
        cases = List.copyOf(cases);
        own = Set.copyOf(own);
    }

    static Holdings of(List<Case> shared, List<Case> own, LibraryVersion version) {
        Map<String, Case> all = new LinkedHashMap<>();
        own.forEach(known -> all.put(known.id(), known));
        // A shared case that came later than an own one of the same name: what everyone quotes keeps the name.
        shared.forEach(known -> all.put(known.id(), known));
        List<Case> ordered = new ArrayList<>(all.values());
        ordered.sort(Comparator.comparing(Case::id));
        Set<String> owned = new HashSet<>();
        own.forEach(known -> owned.add(known.id()));
        shared.forEach(known -> owned.remove(known.id()));
        return new Holdings(ordered, owned, version);
    }

    public boolean isOwn(Case known) {
        return own.contains(known.id());
    }

    public Optional<Case> find(String id) {
        return cases.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The nearest to this coding first, on the scale of all that stands here. */
    public List<Near> byNearness(Coding coding) {
        MemberRange range = MemberRange.of(cases.stream().map(Case::coding).toList());
        return cases.stream()
                .map(known -> new Near(known, Nearness.between(coding, known.coding(), range)))
                .sorted(Near.NEAREST_FIRST)
                .toList();
    }
}
