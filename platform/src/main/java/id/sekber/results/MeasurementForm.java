package id.sekber.results;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A value that was measured, as typed. */
public record MeasurementForm(String on, String value, String source) {

    static final MeasurementForm EMPTY = new MeasurementForm("", "", "");

    private static final int LONGEST_SOURCE = 500;

    static MeasurementForm typed(Typed typed) {
        return new MeasurementForm(
                typed.text("diukur"),
                typed.text("nilai").strip(),
                typed.text("sumber-nilai").strip());
    }

    Problems problems(LocalDate today, Figures figures) {
        Problems problems = Problems.NONE
                .unless(
                        DatedField.date(on).filter(day -> !day.isAfter(today)).isPresent(),
                        "diukur",
                        "results.measured.day",
                        today)
                .unless(!value.isEmpty(), "nilai", "results.text.missing.nilai")
                .and(new FigureField("nilai", value).problems(figures));
        return EntryForm.text(problems, "sumber-nilai", source, LONGEST_SOURCE, true);
    }

    /** Nothing where it has problems. */
    Optional<Safeguard.Measured> read(Figures figures) {
        BigDecimal amount = new FigureField("nilai", value).value(figures);
        return DatedField.date(on)
                .flatMap(day -> Optional.ofNullable(amount).map(known -> new Safeguard.Measured(day, known, source)));
    }
}
