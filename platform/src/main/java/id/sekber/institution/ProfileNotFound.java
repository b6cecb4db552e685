package id.sekber.institution;

import id.sekber.vocabulary.NotFound;

/** No such version of the profile. */
public class ProfileNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ProfileNotFound(Object number) {
        super("Profile version", number);
    }
}
