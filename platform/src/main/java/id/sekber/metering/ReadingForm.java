package id.sekber.metering;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A reading, or a correction of one, as typed. */
public record ReadingForm(String slip, String on, String member, String quantity, String note) {

    public static final ReadingForm EMPTY = new ReadingForm("", "", "", "", "");

    static final BigDecimal LARGEST = new BigDecimal("1000000000");
    static final int DECIMALS = 3;
    private static final int LONGEST_NOTE = 300;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** A reading that makes sense by itself. */
    record Read(String slip, LocalDate on, String member, BigDecimal quantity, String note) {}

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Outcome<Read> read(Figures figures, LocalDate today, boolean zeroAllowed) {
        Problems problems = slipProblems(slip)
                .and(dayProblems(on, today))
                .unless(!member.isEmpty(), "anggota", "metering.member.missing")
                .unless(note.length() <= LONGEST_NOTE, "keterangan", "metering.text.long", note.length(), LONGEST_NOTE);
        Reading<BigDecimal> amount = figures.readNumber(quantity);
        if (amount instanceof Reading.Refused<BigDecimal> refused) {
            return Outcome.refused(problems.and("jumlah", refused.reason()));
        }
        BigDecimal value = ((Reading.Read<BigDecimal>) amount).value();
        problems = problems.and(quantityProblems(value, zeroAllowed));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Read(slip.strip(), day(on).orElseThrow(), member, value, note.strip()));
    }

    static Problems slipProblems(String slip) {
        return Problems.NONE.unless(
                slip.strip().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{0,59}"),
                "slip",
                "metering.slip.form",
                slip.isBlank() ? "-" : shown(slip));
    }

    static Problems dayProblems(String on, LocalDate today) {
        Optional<LocalDate> day = day(on);
        if (day.isEmpty()) {
            return Problems.of("tanggal", "metering.date.form", on.isBlank() ? "-" : shown(on));
        }
        return Problems.NONE
                .unless(!day.get().isAfter(today), "tanggal", "metering.date.future", day.get(), today)
                .unless(!day.get().isBefore(EARLIEST), "tanggal", "metering.date.early", day.get(), EARLIEST);
    }

    static Problems quantityProblems(BigDecimal value, boolean zeroAllowed) {
        return Problems.NONE
                .unless(
                        zeroAllowed ? value.signum() >= 0 : value.signum() > 0,
                        "jumlah",
                        zeroAllowed ? "metering.quantity.negative" : "metering.quantity.positive",
                        value)
                .unless(value.compareTo(LARGEST) <= 0, "jumlah", "metering.quantity.large", value, LARGEST)
                .unless(
                        value.stripTrailingZeros().scale() <= DECIMALS,
                        "jumlah",
                        "metering.quantity.decimals",
                        value,
                        DECIMALS);
    }

    /** A quantity as it may be typed again: three decimals alone could be read as thousands, so a fourth follows. */
    public static String typed(BigDecimal quantity, Figures figures) {
        int decimals = quantity.stripTrailingZeros().scale();
        return decimals == DECIMALS ? figures.number(quantity, DECIMALS + 1) : figures.number(quantity);
    }

    static String shown(String text) {
        String line = text.strip();
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
