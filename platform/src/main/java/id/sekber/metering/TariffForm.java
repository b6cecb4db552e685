package id.sekber.metering;

import id.sekber.ledger.Amounts;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.time.LocalDate;
import java.util.Optional;

/** A tariff as typed. */
public record TariffForm(
        String programme, String unit, String perUnit, String from, String until, String source, boolean verified) {

    public static final TariffForm EMPTY = new TariffForm("", "", "", "", "", "", false);

    private static final Money LARGEST = Money.rupiah(1_000_000_000);
    private static final int LONGEST_SOURCE = 500;

    Reading<Money> amount(Figures figures) {
        return Amounts.readPositiveRupiah(perUnit, figures);
    }

    Problems problems(Figures figures) {
        Optional<LocalDate> first = ReadingForm.day(from);
        Optional<LocalDate> last = ReadingForm.day(until);
        Problems problems = Problems.NONE
                .unless(!programme.isEmpty(), "program", "metering.programme.missing")
                .unless(MeterForm.unit(unit).isPresent(), "satuan", "metering.unit.missing")
                .unless(first.isPresent(), "mulai", "metering.date.form", from.isBlank() ? "-" : from)
                .unless(until.isEmpty() || last.isPresent(), "sampai", "metering.date.form", until)
                .unless(
                        first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                        "sampai",
                        "metering.tariff.days")
                .unless(!source.isBlank(), "sumber", "metering.tariff.source.missing")
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "metering.text.long",
                        source.length(),
                        LONGEST_SOURCE);
        return amount(figures)
                .fold(
                        read -> problems.unless(
                                read.compareTo(LARGEST) <= 0, "tarif", "metering.tariff.large", read, LARGEST),
                        reason -> problems.and("tarif", reason));
    }
}
