package id.sekber.goals;

import id.sekber.goals.SharedGoal.Stand;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A member's record as typed.
 *
 * @param wording the wording that was read
 * @param standing identity of the member's record that was read; empty where there was none
 */
public record AdoptionForm(
        String stand, String organ, String decidedOn, String document, String reason, String wording, String standing) {

    static final AdoptionForm EMPTY = new AdoptionForm("", "", "", "", "", "", "");

    private static final int LONGEST_ORGAN = 200;
    private static final int LONGEST_DOCUMENT = 300;

    Optional<Stand> chosen() {
        return Arrays.stream(Stand.values())
                .filter(each -> each.name().equals(stand))
                .findFirst();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(decidedOn.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Problems problems(LocalDate today) {
        boolean adopts = chosen().filter(Stand.ADOPTED::equals).isPresent();
        boolean declines = chosen().filter(Stand.DECLINED::equals).isPresent();
        return Problems.NONE
                .unless(chosen().isPresent(), "sikap", "goals.adoption.stand.missing")
                .unless(!organ.isBlank(), "pejabat", "goals.adoption.organ.missing")
                .unless(organ.length() <= LONGEST_ORGAN, "pejabat", "goals.text.long", organ.length(), LONGEST_ORGAN)
                .unless(day().isPresent(), "tanggal", "goals.adoption.day.unreadable", decidedOn)
                .unless(
                        day().filter(day -> day.isAfter(today)).isEmpty(),
                        "tanggal",
                        "goals.adoption.day.future",
                        day().orElse(today),
                        today)
                .unless(!adopts || !document.isBlank(), "dokumen", "goals.adoption.document.missing")
                .unless(
                        document.length() <= LONGEST_DOCUMENT,
                        "dokumen",
                        "goals.text.long",
                        document.length(),
                        LONGEST_DOCUMENT)
                .unless(!declines || !reason.isBlank(), "alasan", "goals.adoption.reason.missing")
                .unless(
                        reason.length() <= DevelopmentGoals.LONGEST_REASON,
                        "alasan",
                        "goals.text.long",
                        reason.length(),
                        DevelopmentGoals.LONGEST_REASON);
    }
}
