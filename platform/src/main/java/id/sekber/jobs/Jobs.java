package id.sekber.jobs;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does long work beside the request that asked for it, a few at a time. The work is one transaction of its own, so that a job
 * that is called off, or whose program ends, leaves nothing behind; that is why jobs are known to the running program only.
 */
@Component
public class Jobs {

    /** Long work, told where to say how far it has come. It answers the path of its result within the secretariat. */
    @FunctionalInterface
    public interface Work {
        Outcome<String> with(Advance advance);
    }

    /** As long as someone gladly waits for a page: most work is done by then, and nobody sees that it was a job. */
    public static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2;
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<UUID, Job> jobs = new ConcurrentHashMap<>();
    private final Identifiers identifiers;
    private final Clock clock;

    Jobs(Identifiers identifiers, Clock clock) {
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Begins the work on behalf of the actor, with the actor's rights.
     *
     * @param title what is being done
     * @param back the path within the secretariat from which it was begun
     */
    public Job begin(Actor actor, Reason title, String back, Work work) {
        Instant now = clock.instant();
        jobs.values().removeIf(job -> job.state().over() && job.begunAt().isBefore(now.minus(REMEMBERED)));
        Job job = new Job(identifiers.next(), actor, title, back, now);
        jobs.put(job.id(), job);
        workers.execute(() -> CurrentActor.as(actor, () -> done(job, work)));
        return job;
    }

    private static Job done(Job job, Work work) {
        try {
            job.begin();
            job.end(work.with(job));
        } catch (Advance.CalledOff calledOff) {
            job.endCalledOff();
        } catch (RuntimeException fault) {
            LOG.error("Job {} ({}) failed", job.id(), job.title().key(), fault);
            job.fail(fault);
        }
        return job;
    }

    /** The job, if it is this person's in this secretariat. */
    Optional<Job> find(Actor actor, UUID id) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.actor().person().equals(actor.person()))
                .filter(job -> job.actor()
                        .seatOrRefuse()
                        .secretariat()
                        .equals(actor.seatOrRefuse().secretariat()));
    }

    @PreDestroy
    void close() {
        jobs.values().forEach(Job::callOff);
        workers.shutdown();
    }
}
