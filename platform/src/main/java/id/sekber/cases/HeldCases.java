package id.sekber.cases;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.journal.Journal;
import id.sekber.journal.Kept;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Sha256;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings the shared cases and the secretariat's own together. To be asked within a transaction of the asker.
 *
 * <p>Where coders of the secretariat settled another code of a shared case, the case stands here with that code; the shared
 * library itself stays as it is for everyone else.
 */
@Component
public class HeldCases {

    private static final int SHELVES_KEPT = 200;

    private final Cases shared;
    private final OwnCases own;
    private final SecondCodings codings;
    private final Kept<Asker, Holdings> shelves;

    HeldCases(Cases shared, OwnCases own, SecondCodings codings, Journal journal) {
        this.shared = shared;
        this.own = own;
        this.codings = codings;
        this.shelves = journal.keeping(SHELVES_KEPT, this::gathered);
    }

    public Holdings holdings() {
        return shelves.to(Asking.current());
    }

    private Holdings gathered(Asker asker) {
        Map<String, List<Settlement>> settlements =
                codings.settlements().stream().collect(Collectors.groupingBy(Settlement::caseId));
        List<Case> settled = shared.all().stream()
                .map(known -> settled(known, settlements.getOrDefault(known.id(), List.of())))
                .toList();
        List<OwnCase> onShelf = own.onShelf();
        return Holdings.of(
                settled, onShelf.stream().map(OwnCase::known).toList(), version(settlements.values(), onShelf));
    }

    /** That of the shared library, as long as the secretariat added nothing to it; else one that tells what it added, too. */
    private LibraryVersion version(Collection<List<Settlement>> settlements, List<OwnCase> onShelf) {
        LibraryVersion version = shared.version();
        if (settlements.isEmpty() && onShelf.isEmpty()) {
            return version;
        }
        String added = settlements.stream()
                        .flatMap(List::stream)
                        .map(each -> each.caseId() + each.item() + each.code())
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + onShelf.stream()
                        .map(each -> each.known().id() + "/" + each.version())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return new LibraryVersion(Sha256.of(version.checksum() + added), version.codedOn());
    }

    /** A case as its first coder left it. */
    Optional<Case> asFirstCoded(String id) {
        return shared.find(id)
                .or(() -> own.find(id).filter(each -> !each.archived()).map(OwnCase::known));
    }

    static Case settled(Case known, List<Settlement> settlements) {
        if (settlements.isEmpty()) {
            return known;
        }
        CaseForm form = CaseForm.of(known, 0);
        for (Settlement settlement : settlements) {
            form = form.with(settlement.item(), settlement.code());
        }
        // A shared case may have been corrected since, so that the settled code no longer fits: then its own code
        // stands.
        return CaseReader.read(known.id(), form) instanceof Outcome.Done<Case> done ? done.value() : known;
    }
}
