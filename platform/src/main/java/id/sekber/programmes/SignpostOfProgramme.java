package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Reason;

/**
 * Told by each capability that holds a part of a programme's plan on pages of its own, so that the page of the programme
 * leads there and need not know it. Answers with a fixed number of queries.
 */
public interface SignpostOfProgramme {

    Signpost of(Actor actor, Programme programme);

    /**
     * Where a part of the plan is, and how far it has come.
     *
     * @param path below the address of the programme
     */
    record Signpost(Reason title, Reason words, String path) {}
}
