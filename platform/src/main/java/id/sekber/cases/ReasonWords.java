package id.sekber.cases;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** What reasons say in the reader's language, for a file that has no page around it. */
record ReasonWords(MessageSource messages, Locale locale) {

    String of(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }

    String of(Problems problems) {
        return problems.list().stream().map(problem -> of(problem.reason())).collect(Collectors.joining("\n"));
    }

    private String of(Reason reason) {
        Figures figures = new Figures(locale);
        Object[] arguments = reason.arguments().stream()
                .map(argument -> argument instanceof Reason inner
                        ? of(inner)
                        : argument instanceof Number number ? figures.number(number.longValue()) : argument)
                .toArray();
        return messages.getMessage(reason.key(), arguments, locale);
    }
}
