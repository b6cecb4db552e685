package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.cases.Coding;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a secretariat is set up as today, and how a setup that is only thought of would be judged and coded. Called within a use case. */
@Component
public class PresentInstitution {

    private final Profiles profiles;
    private final Boxes boxes;

    PresentInstitution(Profiles profiles, Boxes boxes) {
        this.profiles = profiles;
        this.boxes = boxes;
    }

    /** The latest version of the profile, and the box in force. */
    public record Present(Profile profile, Box box) {}

    /** Empty while nobody has written a profile. */
    public Optional<Present> of(Actor actor) {
        return profiles.latest(actor).map(profile -> new Present(profile, boxes.today()));
    }

    /** As the cases of the library are coded. */
    public Coding coding(Setup setup, int members) {
        return LibraryCoding.of(setup, members);
    }
}
