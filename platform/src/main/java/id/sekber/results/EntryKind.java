package id.sekber.results;

import java.util.Arrays;
import java.util.Optional;

/** What is written into a logframe beside the results themselves. */
public enum EntryKind {
    INDICATOR("indikator"),
    ASSUMPTION("asumsi"),
    RISK("risiko");

    private final String word;

    EntryKind(String word) {
        this.word = word;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public String messageKey() {
        return "results.entry." + name();
    }

    static EntryKind find(String word) {
        Optional<EntryKind> found =
                Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
        return found.orElseThrow(() -> new EntryNotFound(word));
    }
}
