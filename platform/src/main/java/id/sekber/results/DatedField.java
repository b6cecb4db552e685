package id.sekber.results;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value and its day, in two fields of which either both are filled or none. */
record DatedField(FigureField figure, String dayField, String day) {

    static DatedField of(String field, String typed, String dayField, String day) {
        return new DatedField(new FigureField(field, typed), dayField, day);
    }

    Problems problems(Figures figures) {
        return figure.problems(figures)
                .unless(day.isBlank() || date(day).isPresent(), dayField, "results.date.wrong", day)
                .unless(figure.empty() || !day.isBlank(), dayField, "results.value.undated", figure.typed())
                .unless(!figure.empty() || day.isBlank(), figure.field(), "results.value.missing", day);
    }

    @Nullable
    Value value(Figures figures) {
        BigDecimal amount = figure.value(figures);
        Optional<LocalDate> on = date(day);
        return amount == null || on.isEmpty() ? null : new Value(amount, on.get());
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
