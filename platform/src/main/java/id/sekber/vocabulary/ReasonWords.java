package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** What keys and reasons say in the reader's language, where there is no page around them: in a file, a letter, a record. */
public record ReasonWords(MessageSource messages, Locale locale) {

    public String of(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }

    /** A line for each, with its column in front. */
    public String of(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.field().isEmpty()
                        ? of(problem.reason())
                        : problem.field() + ": " + of(problem.reason()))
                .collect(Collectors.joining("\n"));
    }

    public String of(Reason reason) {
        return messages.getMessage(
                reason.key(), reason.arguments().stream().map(this::written).toArray(), locale);
    }

    private Object written(Object argument) {
        Figures figures = new Figures(locale);
        if (argument instanceof Reason inner) {
            return of(inner);
        } else if (argument instanceof Money money) {
            return figures.money(money);
        } else if (argument instanceof LocalDate day) {
            return figures.date(day);
        } else if (argument instanceof Wording wording) {
            return wording.in(locale.getLanguage());
        } else if (argument instanceof Year year) {
            return year.toString();
        } else if (argument instanceof BigDecimal number) {
            return figures.number(number);
        } else if (argument instanceof Integer || argument instanceof Long) {
            return figures.number(((Number) argument).longValue());
        }
        return argument;
    }
}
