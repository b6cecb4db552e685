package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reasons as text that is to be kept, in a language that is named. */
@Component
class ReasonText {

    private final MessageSource messages;

    ReasonText(MessageSource messages) {
        this.messages = messages;
    }

    String of(Reason reason, Locale language) {
        Figures figures = new Figures(language);
        Object[] arguments = reason.arguments().stream()
                .map(argument -> written(argument, figures, language))
                .toArray();
        return messages.getMessage(reason.key(), arguments, language);
    }

    private Object written(Object argument, Figures figures, Locale language) {
        if (argument instanceof Reason inner) {
            return of(inner, language);
        } else if (argument instanceof Money money) {
            return figures.money(money);
        } else if (argument instanceof LocalDate date) {
            return figures.date(date);
        } else if (argument instanceof BigDecimal number) {
            return figures.number(number);
        } else if (argument instanceof Integer || argument instanceof Long) {
            return figures.number(((Number) argument).longValue());
        }
        return argument;
    }
}
