package id.sekber.submission;

import id.sekber.vocabulary.NotFound;

/** No such version of the programme's plan, or no such checklist, in the secretariat that the asker works in. */
class VersionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    VersionNotFound(String what) {
        super("Version", what);
    }
}
