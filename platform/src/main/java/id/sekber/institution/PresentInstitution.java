package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.cases.Coding;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a secretariat is set up as today, and how a setup that is only thought of would be judged and coded. Called within a use case. */
@Component
public class PresentInstitution {

    private final Profiles profiles;

    PresentInstitution(Profiles profiles) {
        this.profiles = profiles;
    }

    /** The latest version of the profile; empty while nobody has written one. */
    public Optional<Profile> profile(Actor actor) {
        return profiles.latest(actor);
    }

    /** Which rules of the box it would break, and which cannot be held against it yet. */
    public Fit judge(Setup setup, int members) {
        return Fit.of(setup, members);
    }

    /** As the cases of the library are coded. */
    public Coding coding(Setup setup, int members) {
        return LibraryCoding.of(setup, members);
    }
}
