package id.sekber.jobs;

import id.sekber.vocabulary.NotFound;
import java.util.UUID;

/** Nobody's job, someone else's, or one that the program forgot when it was started anew. */
class JobNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    JobNotFound(UUID id) {
        super("Job", id.toString());
    }
}
