package id.sekber.cases;

import id.sekber.vocabulary.NotFound;

/** No such case in the library. */
public class CaseNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CaseNotFound(String id) {
        super("Case", id);
    }
}
