package id.sekber.challenges;

import id.sekber.vocabulary.NotFound;

/** No such challenge in the secretariat that the asker works in. */
public class ChallengeNotFound extends NotFound {

    ChallengeNotFound(Object identifier) {
        super("Challenge", identifier);
    }
}
