package id.sekber.notices;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
import id.sekber.vocabulary.Wording;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a reason in both languages, for what is kept and read later. */
@Component
public class Bilingual {

    private final ReasonWords indonesian;
    private final ReasonWords english;

    Bilingual(MessageSource messages) {
        this.indonesian = new ReasonWords(messages, new Locale("id", "ID"));
        this.english = new ReasonWords(messages, Locale.ENGLISH);
    }

    public Wording of(Reason reason) {
        return new Wording(indonesian.of(reason), english.of(reason));
    }

    /** Words in one language, {@code id} or {@code en}. */
    public ReasonWords in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
