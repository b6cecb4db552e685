package id.sekber.review;

import id.sekber.vocabulary.NotFound;

/** No such review, chapter, exhibit or step in the secretariat that the asker works in. */
final class ReviewNotFound extends NotFound {
    ReviewNotFound(Object identifier) {
        super("Review", identifier);
    }
}
