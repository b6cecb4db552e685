package id.sekber.notices;

import id.sekber.vocabulary.NotFound;
import java.util.UUID;

/** Nobody's notice, or someone else's. */
class NoticeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    NoticeNotFound(UUID id) {
        super("Notice", id.toString());
    }
}
