package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import java.util.List;
import java.util.UUID;

/** Told by the capability that builds on activities, so that this one need not know it: what may not go while it does. */
public interface TiesToActivities {

    /** Answers with one query. */
    List<Tie> of(Actor actor, Programme programme);

    /**
     * Something that rests on an activity or on what it hands over.
     *
     * @param on identity of an activity or of a deliverable
     * @param what number of what rests on it
     */
    record Tie(UUID on, String what) {}
}
