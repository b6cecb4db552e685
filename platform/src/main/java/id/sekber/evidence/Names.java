package id.sekber.evidence;

import id.sekber.cases.Case;
import id.sekber.vocabulary.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cases of the library by their identifier; one that the library no longer has is called by its identifier. */
final class Names {

    private final Map<String, Case> library;

    Names(List<Case> library) {
        this.library = library.stream().collect(Collectors.toMap(Case::id, Function.identity()));
    }

    Result.Named of(String id) {
        return new Result.Named(id, find(id).map(Case::name).orElseGet(() -> new Wording(id, id)));
    }

    List<Result.Named> of(List<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    Optional<Case> find(String id) {
        return Optional.ofNullable(library.get(id));
    }
}
