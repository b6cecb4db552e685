package id.sekber.ledger;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A rate as typed. */
public record RateForm(String currency, String from, String until, String rupiah, String source) {

    public static final RateForm EMPTY = new RateForm("", "", "", "", "");

    private static final int LONGEST_SOURCE = 500;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Reading<BigDecimal> value(Figures figures) {
        return figures.readNumber(rupiah);
    }

    Problems problems(Figures figures) {
        Problems problems = Problems.NONE
                .unless(
                        Currencies.read(currency)
                                .filter(known -> !known.equals(Currencies.RUPIAH))
                                .isPresent(),
                        "mata-uang",
                        "ledger.rate.currency.unknown",
                        currency.isBlank() ? "-" : currency)
                .unless(day(from).isPresent(), "mulai", "ledger.date.form", from.isBlank() ? "-" : from)
                .unless(day(until).isPresent(), "sampai", "ledger.date.form", until.isBlank() ? "-" : until)
                .unless(
                        day(from).isEmpty()
                                || day(until)
                                        .filter(last -> last.isBefore(day(from).orElseThrow()))
                                        .isEmpty(),
                        "sampai",
                        "ledger.rate.days")
                .unless(!source.isBlank(), "sumber", "ledger.rate.source.missing")
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "ledger.text.long",
                        source.length(),
                        LONGEST_SOURCE);
        return value(figures)
                .fold(
                        read -> problems.unless(
                                read.signum() > 0 && read.compareTo(LARGEST) <= 0,
                                "kurs",
                                "ledger.rate.range",
                                read,
                                LARGEST),
                        reason -> problems.and("kurs", reason));
    }
}
