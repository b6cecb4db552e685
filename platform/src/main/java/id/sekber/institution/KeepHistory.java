package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Recording what happened to the institution. */
@UseCase
public class KeepHistory {

    private final Events events;
    private final Identifiers identifiers;
    private final Clock clock;

    KeepHistory(Events events, Identifiers identifiers, Clock clock) {
        this.events = events;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayKeepInstitution
    @Transactional(readOnly = true)
    public Event find(Actor actor, UUID id) {
        return events.find(id).orElseThrow(() -> new EventNotFound(id));
    }

    @MayKeepInstitution
    public Outcome<UUID> record(Actor actor, EventForm form) {
        Outcome<EventForm.Draft> reading = form.read(actor.today(clock));
        if (reading instanceof Outcome.Refused<EventForm.Draft> refused) {
            return Outcome.refused(refused.problems());
        }
        UUID id = identifiers.next();
        events.add(actor, id, ((Outcome.Done<EventForm.Draft>) reading).value(), Instant.now(clock));
        return Outcome.done(id);
    }

    @MayKeepInstitution
    public Outcome<Event> change(Actor actor, UUID id, EventForm form) {
        find(actor, id);
        Outcome<EventForm.Draft> reading = form.read(actor.today(clock));
        if (reading instanceof Outcome.Refused<EventForm.Draft> refused) {
            return Outcome.refused(refused.problems());
        }
        EventForm.Draft draft = ((Outcome.Done<EventForm.Draft>) reading).value();
        boolean saved = events.save(actor, id, form.version(), draft, Instant.now(clock));
        Event now = find(actor, id);
        return saved ? Outcome.done(now) : Outcome.overtaken(now);
    }

    /** Takes an event out of the history; the journal keeps it. */
    @MayKeepInstitution
    public Outcome<UUID> remove(Actor actor, UUID id, int version) {
        find(actor, id);
        return events.remove(id, version)
                ? Outcome.done(id)
                : Outcome.refused("", "institution.history.problem.changed");
    }
}
