package id.sekber.cases;

import id.sekber.accounts.Actor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how the secretariat one works in is itself coded, so that cases can be held against it. */
public interface OwnProfile {

    /** What stands in addresses where otherwise the identifier of a case stands. */
    String KEY = "sekretariat";

    /**
     * A secretariat's own coding.
     *
     * @param caseId the case of the library that describes this secretariat itself, if there is one
     */
    record Own(Coding coding, @Nullable String caseId) {}

    /** Empty while the secretariat has no profile. */
    Optional<Own> of(Actor actor);
}
