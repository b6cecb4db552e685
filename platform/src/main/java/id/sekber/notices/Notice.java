package id.sekber.notices;

import id.sekber.accounts.Role;
import id.sekber.vocabulary.Reason;
import java.util.Set;

/**
 * Something that happened and that people should know of: an event that a capability publishes within the transaction in which
 * it happened. Who caused it is not told. Everyone in the secretariat may read its words, so nothing private is in them.
 */
public interface Notice {

    /** What tells it from every other notice of its secretariat. */
    String key();

    Reason what();

    /** Where it belongs. */
    Reason context();

    /** Address below that of the secretariat. */
    String path();

    /** Who should know: those who hold any of these roles. */
    Set<Role> roles();

    /** For which members they have to speak; empty when it does not matter. */
    default Set<String> members() {
        return Set.of();
    }
}
