package id.sekber.goals;

import id.sekber.vocabulary.Problems;
import java.util.List;

/**
 * A shared goal as typed.
 *
 * @param parts numbers of the members' goals that it is composed from
 * @param version the version that was read before typing; 0 for a new one
 */
public record SharedGoalForm(String title, String story, List<String> parts, int version) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_STORY = 10_000;

    public static final SharedGoalForm EMPTY = new SharedGoalForm("", "", List.of(), 0);

    public SharedGoalForm {
        parts = parts.stream().distinct().toList();
    }

    static SharedGoalForm of(SharedGoal goal) {
        return new SharedGoalForm(
                goal.title(),
                goal.story(),
                goal.parts().stream()
                        .filter(DevelopmentGoal::holds)
                        .map(DevelopmentGoal::number)
                        .toList(),
                goal.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    SharedGoalForm onTopOf(SharedGoal saved) {
        return new SharedGoalForm(title, story, parts, saved.version());
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "goals.shared.title.missing")
                .unless(title.length() <= LONGEST_TITLE, "judul", "goals.text.long", title.length(), LONGEST_TITLE)
                .unless(!story.isBlank(), "uraian", "goals.shared.story.missing")
                .unless(story.length() <= LONGEST_STORY, "uraian", "goals.text.long", story.length(), LONGEST_STORY);
    }
}
