package id.sekber.calendars;

import id.sekber.vocabulary.NotFound;

/** The address is unknown or was revoked, or the feed is someone else's; which of them is not told. */
class FeedNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    FeedNotFound() {
        super("Feed", "address");
    }
}
