package id.sekber.documents;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A legal text as structure. Its numbers and cross references are computed, never typed, and a document with a
 * reference that leads nowhere cannot be made.
 *
 * @throws ReferenceNotFound if a text refers to an article or paragraph that this document lacks
 */
public record LegalDocument(Language language, Opening opening, List<Part> body, Ending ending, Margins margins) {

    public LegalDocument {
        body = List.copyOf(body);
        Numbering.of(body).refuseMissing(opening, ending);
    }

    /** The title on one line, as file properties and lists need it. */
    public String titleOnOneLine() {
        return opening.title().stream().filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
    }

    boolean hasChapters() {
        return body.stream().anyMatch(part -> !(part instanceof Article));
    }
}
