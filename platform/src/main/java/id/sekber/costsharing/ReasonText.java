package id.sekber.costsharing;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
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
        return new ReasonWords(messages, language).of(reason);
    }
}
