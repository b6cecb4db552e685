package id.sekber.institution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Keys by which costs are divided today, as far as the rules of the box ask for them. */
public enum CostKey {
    EQUAL("sama-rata", "equal"),
    BY_USE("pemakaian", "by-use"),
    HOST_CREDIT("kompensasi", "host-credit"),
    OTHER("lain", "other");

    private final String word;
    private final String englishWord;

    CostKey(String word, String englishWord) {
        this.word = word;
        this.englishWord = englishWord;
    }

    /** As it stands in a condition. */
    String word() {
        return word;
    }

    static Optional<CostKey> ofWord(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(key -> key.word.equals(small) || key.englishWord.equals(small))
                .findFirst();
    }

    public String messageKey() {
        return "institution.key." + name().toLowerCase(Locale.ROOT);
    }
}
