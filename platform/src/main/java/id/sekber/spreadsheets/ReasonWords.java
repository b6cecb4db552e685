package id.sekber.spreadsheets;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** What reasons say in the reader's language, for a file that has no page around it. */
public record ReasonWords(MessageSource messages, Locale locale) {

    public String of(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }

    public String of(Problems problems) {
        return problems.list().stream().map(problem -> of(problem.reason())).collect(Collectors.joining("\n"));
    }

    private String of(Reason reason) {
        return messages.getMessage(
                reason.key(), reason.arguments().stream().map(this::written).toArray(), locale);
    }

    private Object written(Object argument) {
        Figures figures = new Figures(locale);
        if (argument instanceof Reason inner) {
            return of(inner);
        } else if (argument instanceof BigDecimal number) {
            return figures.number(number);
        }
        return argument instanceof Number number ? figures.number(number.longValue()) : argument;
    }
}
