package id.sekber.institution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of the language of conditions; each is read in Indonesian and in English and written in Indonesian. */
enum Word {
    AND("dan", "and"),
    OR("atau", "or"),
    NOT("bukan", "not"),
    KNOWN("diketahui", "known"),
    WITHOUT("tanpa", "without"),
    MANDATORY("wajib", "mandatory"),
    HOSTED("tuan-rumah", "hosted"),
    KEY("kunci", "key"),
    MEMBERS("anggota", "members"),
    SHARE("bagian", "share"),
    LEVEL("tingkat", "level");

    private final String indonesian;
    private final String english;

    Word(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    static Optional<Word> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(word -> word.indonesian.equals(small) || word.english.equals(small))
                .findFirst();
    }

    String written() {
        return indonesian;
    }
}
