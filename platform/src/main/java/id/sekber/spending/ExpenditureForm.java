package id.sekber.spending;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expenditure as typed.
 *
 * @param commitment identity of a commitment, or empty
 * @param proof where the paper is, or empty
 * @param file the file that proves it; null for none
 */
public record ExpenditureForm(
        String commitment,
        String on,
        String payee,
        String what,
        String amount,
        String proof,
        @Nullable Proof file) {

    public static final ExpenditureForm EMPTY = new ExpenditureForm("", "", "", "", "", "", null);

    private static final int LONGEST = 200;
    private static final int LONGEST_WHAT = 300;
    private static final Set<String> ENDINGS = Set.of("pdf", "png", "jpg", "jpeg");

    /** A file with its bytes. */
    public record Proof(String name, byte[] bytes) {

        String ending() {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        /** What a reader's browser is told that it is: only what is looked at and never run. */
        String type() {
            return switch (ending()) {
                case "pdf" -> "application/pdf";
                case "png" -> "image/png";
                default -> "image/jpeg";
            };
        }

        /** Whether it begins as its name says. */
        boolean isWhatItSays() {
            return switch (ending()) {
                case "pdf" -> begins('%', 'P', 'D', 'F');
                case "png" -> begins(0x89, 'P', 'N', 'G');
                default -> begins(0xff, 0xd8, 0xff);
            };
        }

        private boolean begins(int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Problems problems() {
        Problems problems = Problems.NONE
                .unless(day(on).isPresent(), "tanggal", "spending.date.form", on.isBlank() ? "-" : on)
                .unless(!payee.isBlank(), "penerima", "spending.payee.missing")
                .unless(payee.length() <= LONGEST, "penerima", "spending.text.long", payee.length(), LONGEST)
                .unless(!what.isBlank(), "uraian", "spending.what.missing")
                .unless(what.length() <= LONGEST_WHAT, "uraian", "spending.text.long", what.length(), LONGEST_WHAT)
                .unless(proof.length() <= LONGEST, "bukti", "spending.text.long", proof.length(), LONGEST)
                .unless(!proof.isBlank() || file != null, "bukti", "spending.proof.missing");
        if (file == null) {
            return problems;
        }
        return problems.unless(ENDINGS.contains(file.ending()), "berkas", "spending.proof.kind", file.name())
                .unless(
                        !ENDINGS.contains(file.ending()) || file.isWhatItSays(),
                        "berkas",
                        "spending.proof.other",
                        file.name(),
                        file.ending())
                .unless(
                        file.name().length() <= LONGEST,
                        "berkas",
                        "spending.text.long",
                        file.name().length(),
                        LONGEST);
    }
}
