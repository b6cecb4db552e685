package id.sekber.pathway;

import id.sekber.vocabulary.NotFound;

/** No such path, or no such step or evidence on it, in the secretariat that the asker works in. */
public class PathNotFound extends NotFound {

    PathNotFound(Object identifier) {
        super("Path, step or evidence", identifier);
    }
}
