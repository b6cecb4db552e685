package id.sekber.agreements;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reasons and figures in Indonesian, whatever language the page is read in: an agreement has one. */
@Component
class IndonesianWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;
    private final Figures figures = new Figures(INDONESIAN);

    IndonesianWords(MessageSource messages) {
        this.messages = messages;
    }

    Figures figures() {
        return figures;
    }

    /** The words with the stop that ends a sentence. */
    static String sentence(String words) {
        String text = words.strip();
        return text.isEmpty() || text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    String of(Reason reason) {
        Object[] arguments = reason.arguments().stream().map(this::written).toArray();
        return messages.getMessage(reason.key(), arguments, INDONESIAN);
    }

    private Object written(Object argument) {
        if (argument instanceof Reason reason) {
            return of(reason);
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
