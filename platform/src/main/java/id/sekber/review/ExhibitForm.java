package id.sekber.review;

import id.sekber.vocabulary.Problems;

/**
 * Something to rest a chapter on, as typed.
 *
 * @param path of a record that the form offered, or empty
 * @param words a source in words, or what the record shows
 */
public record ExhibitForm(String path, String words) {

    static final int LONGEST = 1_000;

    public static final ExhibitForm EMPTY = new ExhibitForm("", "");

    Problems problems() {
        return Problems.NONE
                .unless(!(path + words).isBlank(), "sumber", "review.exhibit.missing")
                .unless(words.length() <= LONGEST, "sumber", "review.text.long", words.length(), LONGEST);
    }
}
