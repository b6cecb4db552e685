package id.sekber.agreements;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A step as typed.
 *
 * @param burdens {@code ya} or {@code tidak}; {@code budgeted} likewise
 * @param number the number, resolution or words that belong to the step
 * @param version the version of the course that was read before typing
 */
public record StepForm(
        String date, String member, String number, String burdens, String budgeted, String reason, int version) {

    static final int LONGEST = 2_000;
    static final String YES = "ya";
    static final String NO = "tidak";

    public static StepForm empty(int version) {
        return new StepForm("", "", "", "", "", "", version);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.trim()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Problems problems(LocalDate today) {
        return Problems.NONE
                .unless(day().isPresent(), "tanggal", "agreements.date.unreadable", date)
                .unless(
                        day().map(day -> !day.isAfter(today)).orElse(true),
                        "tanggal",
                        "agreements.course.in-future",
                        today)
                .unless(number.length() <= LONGEST, "nomor", "agreements.long", number.length(), LONGEST);
    }

    Optional<CouncilTrigger> trigger() {
        return answered(burdens) && answered(budgeted)
                ? Optional.of(new CouncilTrigger(burdens.equals(YES), budgeted.equals(YES)))
                : Optional.empty();
    }

    Problems unanswered() {
        return Problems.NONE
                .unless(answered(burdens), "membebani", "agreements.course.burdens.missing")
                .unless(answered(budgeted), "anggaran", "agreements.course.budgeted.missing");
    }

    private static boolean answered(String choice) {
        return choice.equals(YES) || choice.equals(NO);
    }

    StepForm onTopOf(int current) {
        return new StepForm(date, member, number, burdens, budgeted, reason, current);
    }
}
