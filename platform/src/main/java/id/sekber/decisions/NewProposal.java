package id.sekber.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to be put to the members.
 *
 * @param path where it can be read in full, below the address of the secretariat
 * @param members codes of the members whose consent is asked
 * @param answerBy until when they are asked to answer; null for no day
 * @param replaces number of the open proposal that this one answers; null for none
 */
public record NewProposal(
        Subject subject,
        String title,
        String summary,
        String path,
        List<String> members,
        @Nullable LocalDate answerBy,
        @Nullable String replaces) {

    public NewProposal {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A proposal asks at least one member; \"" + title + "\" asks none.");
        }
    }
}
