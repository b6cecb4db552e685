package id.sekber.healthcheck;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A round as typed.
 *
 * @param naming {@link #ANONYMOUS} or {@link #NAMED}; empty while nothing was chosen
 * @param opens as a date field sends it
 * @param version the version that was read before typing; 0 for a new round
 */
public record RoundForm(
        String title, String purpose, String naming, String minimum, String opens, String closes, int version) {

    public static final String ANONYMOUS = "tanpa-nama";
    public static final String NAMED = "bernama";

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PURPOSE = 4_000;
    static final int LARGEST_MINIMUM = 20;
    static final int USUAL_MINIMUM = 3;
    static final int FEWEST_ASKED = 2;

    /** Of two who answered, each knows the other's answer from the mean; with three nobody does alone. */
    static final int FEWEST_ANONYMOUS = 3;

    static RoundForm blank(LocalDate today) {
        return new RoundForm(
                "",
                "",
                ANONYMOUS,
                String.valueOf(USUAL_MINIMUM),
                today.toString(),
                today.plusDays(13).toString(),
                0);
    }

    static RoundForm of(Round round) {
        return new RoundForm(
                round.title(),
                round.purpose(),
                round.anonymous() ? ANONYMOUS : NAMED,
                String.valueOf(round.minimum()),
                round.opensOn().toString(),
                round.closesOn().toString(),
                round.version());
    }

    RoundForm onTopOf(Round round) {
        return new RoundForm(title, purpose, naming, minimum, opens, closes, round.version());
    }

    boolean anonymous() {
        return naming.equals(ANONYMOUS);
    }

    int minimumNumber() {
        return minimum.trim().matches("\\d{1,3}") ? Integer.parseInt(minimum.trim()) : -1;
    }

    Optional<LocalDate> opensOn() {
        return date(opens);
    }

    Optional<LocalDate> closesOn() {
        return date(closes);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    Problems problems(LocalDate today) {
        Problems problems = Problems.NONE
                .unless(!title.isBlank(), "judul", "healthcheck.title.missing")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "judul",
                        "healthcheck.text.long",
                        title.length(),
                        LONGEST_TITLE)
                .unless(
                        purpose.length() <= LONGEST_PURPOSE,
                        "maksud",
                        "healthcheck.text.long",
                        purpose.length(),
                        LONGEST_PURPOSE)
                .unless(naming.equals(ANONYMOUS) || naming.equals(NAMED), "penyebutan", "healthcheck.naming.missing");
        return problems.and(problemsOfMinimum()).and(problemsOfDates(today));
    }

    private Problems problemsOfMinimum() {
        int number = minimumNumber();
        if (number < 1 || number > LARGEST_MINIMUM) {
            return Problems.of("minimum", "healthcheck.minimum.form", shown(minimum), LARGEST_MINIMUM);
        }
        return Problems.NONE.unless(
                number >= FEWEST_ANONYMOUS || !anonymous(),
                "minimum",
                "healthcheck.minimum.anonymous",
                number,
                FEWEST_ANONYMOUS);
    }

    private Problems problemsOfDates(LocalDate today) {
        Problems problems = Problems.NONE
                .unless(opensOn().isPresent(), "mulai", "healthcheck.date.form", shown(opens), today.toString())
                .unless(closesOn().isPresent(), "tutup", "healthcheck.date.form", shown(closes), today.toString());
        if (problems.any()) {
            return problems;
        }
        LocalDate from = opensOn().orElseThrow();
        LocalDate until = closesOn().orElseThrow();
        return Problems.NONE
                .unless(!until.isBefore(from), "tutup", "healthcheck.closes.before-opening", until, from)
                .unless(!until.isBefore(today), "tutup", "healthcheck.closes.past", until, today);
    }

    static String shown(String text) {
        String line = text.strip();
        return line.isEmpty() ? "-" : line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
