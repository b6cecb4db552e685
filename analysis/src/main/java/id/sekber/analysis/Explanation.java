package id.sekber.analysis;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a result is what it is: a value, words for it, and the parts it was made from.
 *
 * <p>Words stand in the resource bundles {@code id/sekber/analysis/explanations-FAMILY.properties}; the family is the
 * first part of the key, and each language has the same keys. Indonesian is the default, English stands beside it.
 *
 * @param value what is explained
 * @param key names the sentence, for instance {@code games.harm.player}
 * @param arguments fill the places of the sentence; one that is an explanation itself is put into words first
 * @param parts the explanations from which this one follows
 */
public record Explanation(double value, String key, List<Object> arguments, List<Explanation> parts) {

    private static final Locale INDONESIAN = new Locale("id", "ID");

    public Explanation {
        arguments = List.copyOf(arguments);
        parts = List.copyOf(parts);
    }

    public static Explanation of(double value, String key, Object... arguments) {
        return new Explanation(value, key, List.of(arguments), List.of());
    }

    public Explanation because(List<Explanation> reasons) {
        return new Explanation(value, key, arguments, reasons);
    }

    public Explanation because(Explanation... reasons) {
        return because(List.of(reasons));
    }

    /** This explanation alone, without its parts, as a sentence. */
    public String words(Locale language) {
        boolean english = language.getLanguage().equals("en");
        // ROOT asks for the default file itself, whatever language the machine speaks.
        ResourceBundle bundle = ResourceBundle.getBundle(
                "id.sekber.analysis.explanations-" + family(), english ? Locale.ENGLISH : Locale.ROOT);
        return new MessageFormat(bundle.getString(key), english ? Locale.ENGLISH : INDONESIAN)
                .format(arguments.stream()
                        .map(argument -> argument instanceof Explanation inner ? inner.words(language) : argument)
                        .toArray());
    }

    /** The whole tree, one sentence a line, parts indented by two spaces. */
    public String text(Locale language) {
        StringBuilder text = new StringBuilder();
        write(text, "", language);
        return text.toString();
    }

    private void write(StringBuilder text, String indent, Locale language) {
        text.append(indent).append(words(language)).append('\n');
        for (Explanation part : parts) {
            part.write(text, indent + "  ", language);
        }
    }

    private String family() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
