package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.analysis.prospects.HarmSimulation;
import id.sekber.analysis.prospects.UncertainCosts;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Draws in the background, one simulation after the other: the draws themselves use all processors. Progress, and the wish to stop,
 * are in the database, so that any node can show the one and say the other.
 */
@Component
class SimulationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationRunner.class);

    /** Not more often than a reader looks. */
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    /** What is to be drawn. */
    record Task(UUID id, UncertainCosts costs, List<HarmSimulation.Named> rules, int draws, long seed) {}

    private final SimulationRows rows;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "simulation");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, CountDownLatch> running = new ConcurrentHashMap<>();

    SimulationRunner(SimulationRows rows, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** To be called once the row of the simulation is committed. */
    void run(Actor actor, Task task) {
        CountDownLatch ended = new CountDownLatch(1);
        running.put(task.id(), ended);
        executor.submit(() -> {
            try {
                CurrentActor.as(actor, () -> draw(actor, task));
            } finally {
                running.remove(task.id());
                ended.countDown();
            }
        });
    }

    /** Waits for the end of a run of this node, at most so long. */
    void await(UUID id, Duration most) {
        CountDownLatch ended = running.get(id);
        if (ended != null) {
            try {
                boolean inTime = ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
                LOG.debug("Simulation {} ended while one waited: {}", id, inTime);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean draw(Actor actor, Task task) {
        try {
            Reports reports = new Reports(task.id());
            Optional<HarmSimulation.Result> result =
                    HarmSimulation.watched(task.costs(), task.rules(), task.draws(), task.seed(), 0, reports);
            if (result.isEmpty()) {
                return end(task.id(), Simulation.State.CANCELLED, reports.drawn);
            }
            return Boolean.TRUE.equals(transaction.execute(status -> {
                boolean first = rows.end(task.id(), Simulation.State.DONE, task.draws(), clock.instant());
                if (first) {
                    rows.addResult(actor, task.id(), result.get());
                }
                return first;
            }));
        } catch (RuntimeException broken) {
            LOG.error("Simulation {} failed", task.id(), broken);
            return end(task.id(), Simulation.State.FAILED, 0);
        }
    }

    private boolean end(UUID id, Simulation.State state, int drawn) {
        return Boolean.TRUE.equals(transaction.execute(status -> rows.end(id, state, drawn, clock.instant())));
    }

    /** Tells the database how far the draws are, and hears from it whether to go on. */
    private final class Reports implements HarmSimulation.Watch {
        private final UUID id;
        private Instant last;
        private int drawn;

        Reports(UUID id) {
            this.id = id;
            this.last = clock.instant();
        }

        @Override
        public boolean goesOnAfter(int draws) {
            drawn = draws;
            Instant now = clock.instant();
            if (now.isBefore(last.plus(BETWEEN_REPORTS))) {
                return !Thread.currentThread().isInterrupted();
            }
            last = now;
            return Boolean.TRUE.equals(transaction.execute(status -> rows.progress(id, draws, now)));
        }
    }
}
