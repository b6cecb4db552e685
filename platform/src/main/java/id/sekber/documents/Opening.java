package id.sekber.documents;

import java.util.List;

/** What stands before the first article: title, one number per party, preamble, parties and recitals. */
public record Opening(
        List<String> title,
        List<DocumentNumber> numbers,
        List<Paragraph> preamble,
        List<Party> parties,
        List<Paragraph> recitals) {

    public Opening {
        title = List.copyOf(title);
        numbers = List.copyOf(numbers);
        preamble = List.copyOf(preamble);
        parties = List.copyOf(parties);
        recitals = List.copyOf(recitals);
        if (title.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The document has no title: give it at least one line, by which files and readers know it.");
        }
    }

    /** A title alone. */
    public static Opening titled(String... lines) {
        return new Opening(List.of(lines), List.of(), List.of(), List.of(), List.of());
    }
}
