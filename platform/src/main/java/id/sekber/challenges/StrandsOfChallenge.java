package id.sekber.challenges;

import id.sekber.accounts.Actor;
import java.util.List;

/** Told by the capability that follows challenges on, so that this one need not know it. */
public interface StrandsOfChallenge {

    /** Where it leads; answers with one query. */
    List<Strand> of(Actor actor, Challenge challenge);
}
