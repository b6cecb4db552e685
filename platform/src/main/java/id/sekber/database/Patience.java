package id.sekber.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Tries again at a steady pace until something is there or the limit is reached. */
record Patience(Duration limit, Duration pause) {

    /** A loaded machine was seen to be twenty times slower than a quiet one, which needs three to four seconds. */
    static final Patience FOR_A_SERVER = new Patience(Duration.ofSeconds(90), Duration.ofMillis(100));

    interface Attempt<T> {
        Optional<T> make() throws IOException;
    }

    <T> Optional<T> until(Attempt<T> attempt) throws IOException {
        Optional<T> result = attempt.make();
        for (long left = limit.dividedBy(pause); result.isEmpty() && left > 0 && rest(); left--) {
            result = attempt.make();
        }
        return result;
    }

    private boolean rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
