package id.sekber.demonstration;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The people of the demonstration, by the name of their part, each in their seat. */
record Cast(Map<Part, Actor> actors) {

    /** One person per role, and per member where the role is a member's. */
    enum Part {
        ADMINISTRATOR,
        OFFICER,
        LIAISON_CITY,
        LIAISON_SLEMAN,
        LIAISON_BANTUL,
        TECHNICAL,
        STEERING_CITY,
        STEERING_SLEMAN,
        STEERING_BANTUL,
        HEAD_CITY,
        HEAD_SLEMAN,
        HEAD_BANTUL,
        COUNCIL_CITY,
        AUDITOR,
        PARTNER,
        TREASURER
    }

    Cast {
        actors = Map.copyOf(actors);
    }

    Actor actor(Part part) {
        Actor actor = actors.get(part);
        if (actor == null) {
            throw new IllegalArgumentException("Nobody plays " + part + ".");
        }
        return actor;
    }

    /** Lets this person do it, with their rights and no more. */
    <T> T as(Part part, Function<Actor, T> deed) {
        Actor actor = actor(part);
        Supplier<T> supplier = () -> deed.apply(actor);
        return CurrentActor.as(actor, supplier);
    }
}
