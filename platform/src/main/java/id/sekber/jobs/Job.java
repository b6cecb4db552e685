package id.sekber.jobs;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Work under way for one person. It ends with the path of its result, with reasons why not, or called off. */
public final class Job implements Advance {

    /** How a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        REFUSED,
        CALLED_OFF,
        FAILED;

        public boolean over() {
            return this != WAITING && this != RUNNING;
        }

        public String messageKey() {
            return "jobs.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int WHOLE = 100;

    private final UUID id;
    private final Actor actor;
    private final Reason title;
    private final String back;
    private final Instant begunAt;
    private final CompletableFuture<Outcome<String>> end = new CompletableFuture<>();

    private volatile boolean running;
    private volatile boolean calledOff;
    private volatile long done;
    private volatile long total;

    Job(UUID id, Actor actor, Reason title, String back, Instant begunAt) {
        this.id = id;
        this.actor = actor;
        this.title = title;
        this.back = back;
        this.begunAt = begunAt;
    }

    public UUID id() {
        return id;
    }

    public Reason title() {
        return title;
    }

    /** The path where the work was begun. */
    public String back() {
        return back;
    }

    /** The path of the page that shows how far it has come. */
    public String path() {
        return "/pekerjaan/" + id;
    }

    Actor actor() {
        return actor;
    }

    Instant begunAt() {
        return begunAt;
    }

    public State state() {
        if (!end.isDone()) {
            return running ? State.RUNNING : State.WAITING;
        }
        if (end.isCancelled()) {
            return State.CALLED_OFF;
        }
        if (end.isCompletedExceptionally()) {
            return State.FAILED;
        }
        return end.join() instanceof Outcome.Done ? State.DONE : State.REFUSED;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    /** How much of it is done, in whole hundredths; empty while nobody knows how much there is. */
    public Optional<Integer> percent() {
        return total <= 0 ? Optional.empty() : Optional.of((int) Math.min(WHOLE, done * WHOLE / total));
    }

    /** How it ended, if it did within this time; a fault of the program is thrown on. */
    public Optional<Outcome<String>> endedWithin(Duration patience) {
        try {
            return Optional.of(end.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException notYetOrNever) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    void await(Duration patience) {
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException | ExecutionException known) {
            // The state says it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Nullable
    Outcome<String> outcome() {
        return state().over() && !end.isCompletedExceptionally() ? end.join() : null;
    }

    @Override
    public void to(long reached, long all) {
        if (calledOff) {
            throw new CalledOff();
        }
        done = reached;
        total = all;
    }

    void callOff() {
        calledOff = true;
    }

    void begin() {
        running = true;
        to(done, total);
    }

    void end(Outcome<String> outcome) {
        end.complete(outcome);
    }

    void endCalledOff() {
        end.cancel(false);
    }

    void fail(RuntimeException fault) {
        end.completeExceptionally(fault);
    }
}
