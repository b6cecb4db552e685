package id.sekber.review;

import id.sekber.vocabulary.Problems;
import java.util.Optional;

/** A new review as typed. */
public record ReviewForm(String title, String year) {

    static final int LONGEST_TITLE = 200;
    private static final int EARLIEST = 2001;
    private static final int LATEST = 2200;

    Optional<Integer> yearNumber() {
        return year.matches("\\d{4}") ? Optional.of(Integer.parseInt(year)) : Optional.empty();
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "review.title.missing")
                .unless(title.length() <= LONGEST_TITLE, "judul", "review.text.long", title.length(), LONGEST_TITLE)
                .unless(
                        yearNumber()
                                .filter(known -> known >= EARLIEST && known <= LATEST)
                                .isPresent(),
                        "tahun",
                        "review.year.form",
                        year.isBlank() ? "-" : year);
    }
}
