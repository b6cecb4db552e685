package id.sekber.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the notation in which clauses are kept: words, doubled braces, and references in single braces. */
final class TextNotation {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{|}}|\\{([^{}]*)}|[{}]");

    private final String notation;
    private final List<Text.Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    TextNotation(String notation) {
        this.notation = notation;
    }

    List<Text.Span> spans() {
        Matcher token = TOKEN.matcher(notation);
        int from = 0;
        while (token.find()) {
            words.append(notation, from, token.start());
            read(token.group());
            from = token.end();
        }
        words.append(notation, from, notation.length());
        endWords();
        return spans;
    }

    private void read(String token) {
        switch (token) {
            case "{{" -> words.append('{');
            case "}}" -> words.append('}');
            case "{", "}" -> throw refused(token);
            default -> {
                endWords();
                spans.add(reference(token));
            }
        }
    }

    private Reference reference(String token) {
        String inside = token.substring(1, token.length() - 1);
        int slash = inside.indexOf('/');
        try {
            if (slash < 0) {
                return new Reference.ToArticle(new Key(inside));
            }
            Key paragraph = new Key(inside.substring(slash + 1));
            return slash == 0
                    ? new Reference.ToSibling(paragraph)
                    : new Reference.ToParagraph(new Key(inside.substring(0, slash)), paragraph);
        } catch (IllegalArgumentException malformedKey) {
            throw refused(token, malformedKey);
        }
    }

    private void endWords() {
        if (!words.isEmpty()) {
            spans.add(new Text.Words(words.toString()));
            words.setLength(0);
        }
    }

    private IllegalArgumentException refused(String token) {
        return refused(token, null);
    }

    private IllegalArgumentException refused(String token, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "In the text '" + notation + "', '" + token + "' is no reference: write {article}, {article/paragraph}"
                        + " or {/paragraph} with keys in lower case, or double a brace that is meant as such.",
                cause);
    }
}
