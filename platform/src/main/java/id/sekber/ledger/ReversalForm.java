package id.sekber.ledger;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** The taking back of an entry as typed. */
public record ReversalForm(String on, String reason) {

    Optional<LocalDate> day() {
        return RateForm.day(on);
    }

    Problems problems() {
        return Problems.NONE
                .unless(day().isPresent(), "tanggal", "ledger.date.form", on.isBlank() ? "-" : on)
                .unless(!reason.isBlank(), "alasan", "ledger.reversal.reason.missing")
                .unless(
                        reason.length() <= Booking.LONGEST_TEXT,
                        "alasan",
                        "ledger.text.long",
                        reason.length(),
                        Booking.LONGEST_TEXT);
    }
}
