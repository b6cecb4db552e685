package id.sekber.goals;

import id.sekber.vocabulary.NotFound;

/** No such goal, or one that is another member's draft. */
public class GoalNotFound extends NotFound {

    GoalNotFound(Object identifier) {
        super("Goal", identifier);
    }
}
