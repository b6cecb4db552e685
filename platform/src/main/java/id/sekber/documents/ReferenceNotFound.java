package id.sekber.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A text refers to an article or paragraph that its document does not have. */
public final class ReferenceNotFound extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** One reference that leads nowhere, and the place it stands in. */
    public record Missing(String place, String reference) {}

    private final transient List<Missing> missing;

    ReferenceNotFound(List<Missing> missing, String articles) {
        super(missing.stream()
                        .map(one -> one.reference() + " in " + one.place())
                        .collect(Collectors.joining(", ", "These references lead nowhere: ", "."))
                + " The articles are " + articles
                + ": refer to one of these (to a paragraph by the key it was given), or put the missing one in.");
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
