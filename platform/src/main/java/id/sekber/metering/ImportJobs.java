package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes files one after the other, away from the requests that ask for it. What is interrupted keeps nothing. */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "readings");
        thread.setDaemon(true);
        return thread;
    });

    /** As this actor, with their rights and no more. */
    void start(Actor actor, Runnable work) {
        worker.execute(() -> {
            try {
                CurrentActor.as(actor, () -> {
                    work.run();
                    return Boolean.TRUE;
                });
            } catch (RuntimeException fault) {
                LOG.error("A file of readings could not be taken; nothing of it was kept.", fault);
            }
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
