package id.sekber.budgets;

import id.sekber.ledger.Amounts;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rate of the catalogue as typed. */
public record RateForm(
        String kind, String code, String name, String unit, String amount, String validFrom, String source) {

    static final RateForm EMPTY = new RateForm("unit", "", "", "", "", "", "");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_SOURCE = 500;

    static RateForm of(Typed typed) {
        return new RateForm(
                typed.text("macam"),
                typed.text("kode").trim().toUpperCase(Locale.ROOT),
                typed.text("nama"),
                typed.text("satuan"),
                typed.text("jumlah"),
                typed.text("berlaku"),
                typed.text("sumber"));
    }

    Outcome<Rate> read(Figures figures) {
        Optional<Rate.Kind> known = Arrays.stream(Rate.Kind.values())
                .filter(each -> each.code().equals(kind))
                .findFirst();
        Optional<LocalDate> day = day();
        Problems problems = Problems.NONE
                .unless(known.isPresent(), "macam", "budgets.rate.kind", LineForm.shown(kind))
                .unless(code.matches("[A-Z0-9][A-Z0-9.-]{0,19}"), "kode", "budgets.rate.code", LineForm.shown(code))
                .unless(!name.isBlank(), "nama", "budgets.rate.name")
                .unless(name.length() <= LONGEST_NAME, "nama", "budgets.text.long", name.length(), LONGEST_NAME)
                .unless(
                        known.filter(each -> each == Rate.Kind.UNIT).isEmpty() || !unit.isBlank(),
                        "satuan",
                        "budgets.rate.unit")
                .unless(unit.length() <= LONGEST_UNIT, "satuan", "budgets.text.long", unit.length(), LONGEST_UNIT)
                .unless(day.isPresent(), "berlaku", "budgets.day.form", LineForm.shown(validFrom))
                .unless(!source.isBlank(), "sumber", "budgets.rate.source")
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "budgets.text.long",
                        source.length(),
                        LONGEST_SOURCE);
        Reading<Money> money = Amounts.readPositiveRupiah(amount, figures);
        if (money instanceof Reading.Refused<Money> refused) {
            problems = problems.and("jumlah", refused.reason());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Rate(
                known.orElseThrow(),
                code,
                name.trim(),
                unit.trim(),
                ((Reading.Read<Money>) money).value(),
                day.orElseThrow(),
                source.trim()));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(validFrom.trim()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
