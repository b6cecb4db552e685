package id.sekber.submission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions by which a plan is judged. It never changes, so that what was judged by it stays what it was; one that is no
 * longer wanted is retired, and another takes its place.
 *
 * @param basis the rule or decision that it rests on
 * @param pass percent that a plan should reach; null where none is set
 */
public record Checklist(
        UUID id, String title, String basis, @Nullable Integer pass, List<Question> questions, boolean retired) {

    /** A question with its weight among the others. */
    public record Question(String words, int weight) {}

    public Checklist {
        questions = List.copyOf(questions);
    }
}
