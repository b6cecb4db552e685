package id.sekber.appraisal;

import java.util.Collection;
import java.util.List;

/**
 * A question of the box with the options that answer it.
 *
 * @param code its name in a form
 * @param nameKey message key of the question
 * @param several whether it takes several answers
 */
public record Question(String code, String nameKey, boolean several, List<Choice> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /** The options that were chosen of this question, in the order of the box. */
    public List<Choice> chosen(Collection<String> codes) {
        return choices.stream().filter(choice -> codes.contains(choice.code())).toList();
    }
}
