package id.sekber.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review in a list. */
public record ReviewSummary(
        String number,
        int year,
        String title,
        Review.State state,
        LocalDate begunOn,
        @Nullable String decision,
        int steps,
        int done) {}
